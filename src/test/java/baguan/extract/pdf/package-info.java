@NullMarked
package baguan.extract.pdf;

import org.jspecify.annotations.NullMarked;
