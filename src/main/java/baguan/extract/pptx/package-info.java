/** Presentations: slides in their order, what they hide, and what the package carries along. */
@NullMarked
package baguan.extract.pptx;

import org.jspecify.annotations.NullMarked;
