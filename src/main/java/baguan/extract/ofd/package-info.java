/** OFD, GB/T 33190-2016: fixed pages of drawn text, read with their geometry. */
@NullMarked
package baguan.extract.ofd;

import org.jspecify.annotations.NullMarked;
