package baguan.extract;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Part;
import java.util.List;

/**
 * Large pictures on the pages of a document. Beside enough text they illustrate it, and coverage
 * says that they are there; with next to no text they are the document, and were not read.
 */
final class Pictures {
  /** Characters of text by which one large picture is an illustration. */
  private static final int ENOUGH = 100;

  private Pictures() {}

  /**
   * Formats whose pictures come out as files; those of mail and archives are sent for themselves.
   */
  static boolean inside(String type) {
    return type.contains("spreadsheet")
        || type.contains("presentation")
        || type.contains("opendocument")
        || type.contains("ms-excel")
        || type.contains("powerpoint")
        || type.equals("application/msword")
        || type.equals("application/rtf");
  }

  /** Word's own reader knows how large a picture is drawn, and speaks for all. */
  static boolean judgedByReader(String type) {
    return type.contains("wordprocessingml") || type.contains("ms-word.");
  }

  static void illustrate(List<Document> documents) {
    documents.replaceAll(d -> unread(d) ? illustration(d) : d);
  }

  static void judge(List<Block> blocks, List<Document> documents) {
    long pictures = documents.stream().filter(Pictures::unread).count();
    long text =
        blocks.stream().filter(b -> b.layer().onPage()).mapToLong(b -> b.text().length()).sum();
    if (pictures > 0 && text >= ENOUGH * pictures) {
      illustrate(documents);
    }
  }

  private static boolean unread(Document document) {
    return document.type().startsWith("image/")
        && document.parts().stream().allMatch(p -> p.reason() == Part.Reason.IMAGE_ONLY);
  }

  private static Document illustration(Document d) {
    Part seen = new Part(".", Part.Reading.READ, Part.Reason.NONE, "picture beside text");
    return new Document(
        d.name(),
        d.file(),
        d.type(),
        d.sha256(),
        d.size(),
        d.self(),
        d.blocks(),
        d.pages(),
        d.strokes(),
        List.of(seen),
        d.children());
  }
}
