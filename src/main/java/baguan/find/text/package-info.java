/** A block's text as a checker must read it: views that undo spelling tricks, offsets kept. */
@NullMarked
package baguan.find.text;

import org.jspecify.annotations.NullMarked;
