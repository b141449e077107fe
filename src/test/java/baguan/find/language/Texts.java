package baguan.find.language;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Release;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;

/** Plain lines as a document, and what finders state of them, one line a passage. */
final class Texts {
  private Texts() {}

  static Reading reading(String text) {
    List<Block> blocks = new ArrayList<>();
    int line = 1;
    for (String each : text.lines().filter(l -> !l.isBlank()).toList()) {
      line++;
      blocks.add(
          Block.in(Layer.VISIBLE, "text", "line[" + line + "]")
              .kind(Kind.LINE)
              .text(each.strip())
              .build(line, ""));
    }
    Block self =
        Block.in(Layer.METADATA, "file", "name").kind(Kind.PROPERTY).text("a.txt").build(1, "");
    Document document =
        new Document(
            "a.txt",
            "",
            "text/plain",
            "",
            0,
            self,
            blocks,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Reading(document, new Release("", "", "cn", List.of(), 0, self.all()));
  }

  /** {@code rule [characters] suggestion}, and the further places. */
  static List<String> found(FactFinder finder, String text) {
    List<String> lines = new ArrayList<>();
    for (Fact fact : finder.find(reading(text))) {
      Passage passage = (Passage) fact;
      String rule = passage.kind().substring("language-zh/".length());
      String line = (rule + " [" + fact.at().text() + "] " + passage.suggestion()).strip();
      String others = String.join("", passage.others().stream().map(Span::text).toList());
      lines.add(others.isEmpty() ? line : line + " also " + others);
    }
    return lines;
  }
}
