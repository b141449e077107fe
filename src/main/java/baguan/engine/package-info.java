/** Lints, compiles and runs DRL. Drools lives here and nowhere else. */
@NullMarked
package baguan.engine;

import org.jspecify.annotations.NullMarked;
