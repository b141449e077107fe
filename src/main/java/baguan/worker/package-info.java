/**
 * Checks in processes of their own: bytes nobody trusts are parsed where they can do no harm to the
 * server. Knows no HTTP; the frames are its own, never Java's serialization.
 */
@NullMarked
package baguan.worker;

import org.jspecify.annotations.NullMarked;
