/** What changed between two versions of a document: paragraphs and findings. Pure: no I/O. */
@NullMarked
package baguan.compare;

import org.jspecify.annotations.NullMarked;
