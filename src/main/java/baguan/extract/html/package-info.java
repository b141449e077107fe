@NullMarked
package baguan.extract.html;

import org.jspecify.annotations.NullMarked;
