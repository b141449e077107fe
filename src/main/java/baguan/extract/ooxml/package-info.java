@NullMarked
package baguan.extract.ooxml;

import org.jspecify.annotations.NullMarked;
