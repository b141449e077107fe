/** What was read, and where it stood: layers, blocks, spans, coverage. Knows no right or wrong. */
@NullMarked
package baguan.document;

import org.jspecify.annotations.NullMarked;
