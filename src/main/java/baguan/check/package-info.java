/** The whole way of a document, once. CLI, server and jobs all come here. */
@NullMarked
package baguan.check;

import org.jspecify.annotations.NullMarked;
