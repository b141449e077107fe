/** Tells secrecy and handling marks from words that merely speak of them. */
@NullMarked
package baguan.find.marking;

import org.jspecify.annotations.NullMarked;
