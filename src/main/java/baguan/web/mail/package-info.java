/** Notices by mail: one link, and nothing of a document but its number. */
@NullMarked
package baguan.web.mail;

import org.jspecify.annotations.NullMarked;
