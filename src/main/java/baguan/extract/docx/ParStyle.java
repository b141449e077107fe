package baguan.extract.docx;

/**
 * A paragraph style with all it is based on.
 *
 * @param par chain with its list levels; defaults and table style lie below it
 * @param run chain; defaults and table style lie below it
 * @param number list it puts its paragraphs in; 0 for none
 */
record ParStyle(String id, String name, ParProps par, RunProps run, int number, int level) {}
