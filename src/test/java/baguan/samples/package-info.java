/** Documents the tests make: right ones, and the same with one thing wrong. */
@NullMarked
package baguan.samples;

import org.jspecify.annotations.NullMarked;
