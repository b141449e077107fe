/** PowerPoint 97–2003: which slides are not shown. */
@NullMarked
package baguan.extract.ppt;

import org.jspecify.annotations.NullMarked;
