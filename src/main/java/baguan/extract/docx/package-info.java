/** WordprocessingML, read by streaming: text, layers and effective layout come out of one pass. */
@NullMarked
package baguan.extract.docx;

import org.jspecify.annotations.NullMarked;
