/** Tests of the recognition of official documents. */
@NullMarked
package baguan.find.structure;

import org.jspecify.annotations.NullMarked;
