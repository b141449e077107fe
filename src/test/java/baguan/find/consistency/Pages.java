package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Cell;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Release;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;

/** Makes readings of a few lines or of a table. */
final class Pages {
  private Pages() {}

  /** A paragraph a line. */
  static Reading of(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (!line.isBlank()) {
        int n = blocks.size() + 2;
        blocks.add(Block.in(Layer.VISIBLE, "docx/body", "p[" + n + "]").text(line).build(n, ""));
      }
    }
    return reading(blocks);
  }

  /** A row a line, cells between bars. */
  static Reading table(String text) {
    List<Block> blocks = new ArrayList<>();
    int row = 0;
    for (String line : text.split("\n")) {
      row++;
      String[] cells = line.split("\\|");
      for (int c = 0; c < cells.length; c++) {
        if (!cells[c].isBlank()) {
          Cell cell = new Cell("docx/body/table[1]", row, c + 1);
          int n = blocks.size() + 2;
          blocks.add(
              Block.in(Layer.VISIBLE, "docx/body", "cell[" + n + "]")
                  .kind(Kind.CELL)
                  .cell(cell)
                  .text(cells[c].strip())
                  .build(n, ""));
        }
      }
    }
    return reading(blocks);
  }

  /** What the passages of a finder say, one line each. */
  static List<String> passages(FactFinder finder, String text) {
    List<String> lines = new ArrayList<>();
    for (Fact fact : finder.find(of(text))) {
      if (fact instanceof Passage p) {
        String kind = p.kind().substring(p.kind().indexOf('/') + 1);
        lines.add((kind + " " + p.text() + " " + p.suggestion()).strip());
      }
    }
    return lines;
  }

  static Reading reading(Document document) {
    return new Reading(document, new Release("", "", "cn", List.of(), 0, document.self().all()));
  }

  private static Reading reading(List<Block> blocks) {
    Block self = Block.in(Layer.METADATA, "file", "").text("x.docx").build(1, "");
    return reading(
        new Document(
            "x.docx",
            "",
            "text/plain",
            "",
            0,
            self,
            blocks,
            List.of(),
            List.of(),
            List.of(Part.read(".")),
            List.of()));
  }
}
