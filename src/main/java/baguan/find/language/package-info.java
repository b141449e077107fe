/** Places where a Chinese text departs from the written norm; certain ones only. */
@NullMarked
package baguan.find.language;

import org.jspecify.annotations.NullMarked;
