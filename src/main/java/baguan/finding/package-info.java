/** Claims about places, and what they mean for the gate. Holds no prose. */
@NullMarked
package baguan.finding;

import org.jspecify.annotations.NullMarked;
