/** Finds identifiers of people and organisations and secrets, with their check digits. */
@NullMarked
package baguan.find.identifier;

import org.jspecify.annotations.NullMarked;
