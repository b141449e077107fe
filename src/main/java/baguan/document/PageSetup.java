package baguan.document;

/**
 * Page geometry of a section (DOCX, XLSX, PPTX) or of a run of equal pages (PDF, OFD). Lengths in
 * twips; -1 means the format does not tell.
 *
 * @param firstPage 1-based, 0 where the format has no pages
 * @param columns text columns, at least 1
 * @param linePitch of the document grid in twips, 0 without grid
 * @param charSpace of the document grid in 4096ths of a point, 0 without
 * @param pageNumberFormat {@code decimal}, {@code numberInDash} …; empty without page number field
 * @param pageNumberStart first number, -1 when it goes on from the section before
 */
public record PageSetup(
    int firstPage,
    int lastPage,
    int width,
    int height,
    int top,
    int bottom,
    int left,
    int right,
    int header,
    int footer,
    int columns,
    int linePitch,
    int charSpace,
    boolean titlePage,
    boolean evenAndOdd,
    String pageNumberFormat,
    int pageNumberStart) {}
