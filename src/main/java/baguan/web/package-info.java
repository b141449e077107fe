/** HTTP: the same check, over Jetty, wired by hand. Only a gate keeps anything of a document. */
@NullMarked
package baguan.web;

import org.jspecify.annotations.NullMarked;
