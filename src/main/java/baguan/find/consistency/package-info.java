/** What a document says twice must agree: dates, amounts, numbers, counts, references, pairs. */
@NullMarked
package baguan.find.consistency;

import org.jspecify.annotations.NullMarked;
