/** Marked words in every hiding place of every format, and where a check finds them. */
@NullMarked
package baguan.canary;

import org.jspecify.annotations.NullMarked;
