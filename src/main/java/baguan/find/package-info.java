/** States facts about a document. Pure: same document, same facts, no I/O, no clock. */
@NullMarked
package baguan.find;

import org.jspecify.annotations.NullMarked;
