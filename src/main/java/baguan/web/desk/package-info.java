/**
 * The pages of an office's gate: people sign in, hand in, decide, release. What may be done is
 * asked of {@code gate}; nothing is decided here.
 */
@NullMarked
package baguan.web.desk;

import org.jspecify.annotations.NullMarked;
