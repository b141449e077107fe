@NullMarked
package baguan.extract.ofd;

import org.jspecify.annotations.NullMarked;
