/** How good the rules are, measured on what somebody else labelled. */
@NullMarked
package baguan.eval;

import org.jspecify.annotations.NullMarked;
