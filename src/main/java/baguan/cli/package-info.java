/** The command line: puts the parts together, turns verdicts into exit codes. */
@NullMarked
package baguan.cli;

import org.jspecify.annotations.NullMarked;
