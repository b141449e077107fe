/**
 * The gate at work: uploads, decisions, releases, accounts, the record. Web and command line come
 * here; what may happen is decided in {@code review}, what lasts is in {@code store}.
 */
@NullMarked
package baguan.gate;

import org.jspecify.annotations.NullMarked;
