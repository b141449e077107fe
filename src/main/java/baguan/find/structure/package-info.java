/**
 * Recognises the elements of an official document: who stands where, in what type, on what page.
 */
@NullMarked
package baguan.find.structure;

import org.jspecify.annotations.NullMarked;
