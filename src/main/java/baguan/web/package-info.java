/** HTTP: the same check, over Jetty, wired by hand. Nothing of a document is kept. */
@NullMarked
package baguan.web;

import org.jspecify.annotations.NullMarked;
