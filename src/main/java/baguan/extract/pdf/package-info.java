/** PDF by glyphs: where each character stands, how it looks, and whether a reader sees it. */
@NullMarked
package baguan.extract.pdf;

import org.jspecify.annotations.NullMarked;
