@NullMarked
package baguan.extract.rtf;

import org.jspecify.annotations.NullMarked;
