/** Bytes in, {@link baguan.document.Document} out. Tika lives here and nowhere else. */
@NullMarked
package baguan.extract;

import org.jspecify.annotations.NullMarked;
