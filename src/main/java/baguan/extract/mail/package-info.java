@NullMarked
package baguan.extract.mail;

import org.jspecify.annotations.NullMarked;
