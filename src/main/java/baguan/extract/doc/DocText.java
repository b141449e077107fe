package baguan.extract.doc;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.PageSetup;
import baguan.extract.Sink;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SavedByEntry;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Section;
import org.jspecify.annotations.Nullable;

/** All stories of a Word document, and who saved it where. */
final class DocText {
  private final HWPFDocument document;
  private final String kind;
  private final Sink sink;
  private final DocParagraphs paragraphs;

  DocText(HWPFDocument document, String kind, Sink sink) {
    this.document = document;
    this.kind = kind;
    this.sink = sink;
    this.paragraphs = new DocParagraphs(document, kind, sink);
  }

  void read() {
    Range body = document.getRange();
    paragraphs.read(body, Layer.VISIBLE, Cause.NONE, "p");
    sections(body);
    headers();
    story(document.getFootnoteRange(), Layer.FOOTNOTE, Cause.NONE, "footnote");
    story(document.getEndnoteRange(), Layer.FOOTNOTE, Cause.NONE, "endnote");
    story(document.getCommentsRange(), Layer.COMMENT, Cause.COMMENT, "comment");
    story(document.getMainTextboxRange(), Layer.VISIBLE, Cause.NONE, "textbox");
    savedBy();
    revisers();
  }

  private void story(@Nullable Range range, Layer layer, Cause cause, String word) {
    if (range != null) {
      paragraphs.read(range, layer, cause, word);
    }
  }

  /** Those of the first section by their place; the rest of the header story as headers. */
  private void headers() {
    HeaderStories stories = new HeaderStories(document);
    List<@Nullable Range> headers =
        Arrays.asList(
            stories.getFirstHeaderSubrange(),
            stories.getOddHeaderSubrange(),
            stories.getEvenHeaderSubrange());
    List<@Nullable Range> footers =
        Arrays.asList(
            stories.getFirstFooterSubrange(),
            stories.getOddFooterSubrange(),
            stories.getEvenFooterSubrange());
    int end = 0;
    for (Range range : headers) {
      story(range, Layer.HEADER, Cause.NONE, "header");
      end = range == null ? end : Math.max(end, range.getEndOffset());
    }
    for (Range range : footers) {
      story(range, Layer.FOOTER, Cause.NONE, "footer");
      end = range == null ? end : Math.max(end, range.getEndOffset());
    }
    Range all = document.getHeaderStoryRange();
    if (all != null && end > 0 && end < all.getEndOffset()) {
      story(new Range(end, all.getEndOffset(), document), Layer.HEADER, Cause.NONE, "header");
    }
  }

  private void sections(Range body) {
    for (int i = 0; i < body.numSections(); i++) {
      Section s = body.getSection(i);
      sink.page(
          new PageSetup(
              0,
              0,
              s.getPageWidth(),
              s.getPageHeight(),
              s.getMarginTop(),
              s.getMarginBottom(),
              s.getMarginLeft(),
              s.getMarginRight(),
              -1,
              -1,
              Math.max(1, s.getNumColumns()),
              0,
              0,
              false,
              false,
              "",
              -1));
    }
  }

  /** The last ten people who saved the file, with the folders they saved it in. */
  private void savedBy() {
    if (document.getSavedByTable() == null) {
      return;
    }
    int n = 0;
    for (SavedByEntry entry : document.getSavedByTable().getEntries()) {
      n++;
      property(Cause.PERSON_NAME, "saved-by[" + n + "]", entry.getUserName());
      property(Cause.LOCAL_PATH, "saved-in[" + n + "]", entry.getSaveLocation());
    }
  }

  private void revisers() {
    if (document.getRevisionMarkAuthorTable() != null) {
      int n = 0;
      for (String author : document.getRevisionMarkAuthorTable().getEntries()) {
        if (!author.equals("Unknown")) { // what Word itself puts first
          property(Cause.PERSON_NAME, "reviser[" + ++n + "]", author);
        }
      }
    }
  }

  private void property(Cause cause, String path, @Nullable String text) {
    sink.block(
        Block.in(Layer.METADATA, kind + "/prop", path)
            .kind(Kind.PROPERTY)
            .cause(cause)
            .attribute("name", path.replaceAll("\\[.*", ""))
            .text(text == null ? "" : text));
  }
}
