@NullMarked
package baguan.extract.odf;

import org.jspecify.annotations.NullMarked;
