/** Company accounts: who people are, as an office's own directory says. */
@NullMarked
package baguan.company;

import org.jspecify.annotations.NullMarked;
