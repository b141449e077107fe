/** One writer a format. Computes nothing anew: every end shows the same findings. */
@NullMarked
package baguan.report;

import org.jspecify.annotations.NullMarked;
