/** Faults of English text that a spelling checker does not see. */
@NullMarked
package baguan.find.english;

import org.jspecify.annotations.NullMarked;
