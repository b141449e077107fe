@NullMarked
package baguan.extract.docx;

import org.jspecify.annotations.NullMarked;
