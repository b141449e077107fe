/** Spreadsheets: what cells show, what they hide, and what the workbook carries along. */
@NullMarked
package baguan.extract.xlsx;

import org.jspecify.annotations.NullMarked;
