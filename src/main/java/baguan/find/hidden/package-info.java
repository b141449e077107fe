/** States what travels unseen, what was not read, and what cannot be seen. */
@NullMarked
package baguan.find.hidden;

import org.jspecify.annotations.NullMarked;
