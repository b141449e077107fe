/** Finds the terms of all rules in one pass. */
@NullMarked
package baguan.find.term;

import org.jspecify.annotations.NullMarked;
