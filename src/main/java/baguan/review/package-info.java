/** What people decide about documents: states, acts, rights, records. Pure: no I/O, no clock. */
@NullMarked
package baguan.review;

import org.jspecify.annotations.NullMarked;
