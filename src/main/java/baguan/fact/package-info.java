/**
 * The vocabulary rule authors write against: what is true of a document, never what is wrong with
 * it. Public API: a field is added here, never renamed silently.
 */
@NullMarked
package baguan.fact;

import org.jspecify.annotations.NullMarked;
