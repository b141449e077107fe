/** Files dropped into documents, in the compound file that carries them. */
@NullMarked
package baguan.extract.ole;

import org.jspecify.annotations.NullMarked;
