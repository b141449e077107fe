/** Draws pages. Only ever runs in a worker: what it draws is untrusted. */
@NullMarked
package baguan.picture;

import org.jspecify.annotations.NullMarked;
