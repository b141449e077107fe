@NullMarked
package baguan.extract.doc;

import org.jspecify.annotations.NullMarked;
