@NullMarked
package baguan.extract;

import org.jspecify.annotations.NullMarked;
