@NullMarked
package baguan.extract.text;

import org.jspecify.annotations.NullMarked;
