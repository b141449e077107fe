package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader sees of one file, in order. Files inside files are judged apart: each has its own
 * numbering and its own references.
 *
 * @param blocks all but cells that hold a bare number
 * @param all those too, for tables
 */
record FileText(String file, List<Block> blocks, List<Block> all, Set<Block> cells) {

  /** Paragraphs in one cell that make it a frame for text, not a value. */
  private static final int FRAME = 3;

  /** Worked out once for all finders of the package. */
  private record Texts(List<FileText> body, List<FileText> page) {
    static Texts of(Reading reading) {
      return new Texts(read(reading, true), read(reading, false));
    }
  }

  /** Text, headers and footnotes; the main text only with {@code bodyOnly}. */
  static List<FileText> of(Reading reading, boolean bodyOnly) {
    Texts texts = reading.shared(Texts.class, Texts::of);
    return bodyOnly ? texts.body() : texts.page();
  }

  private static List<FileText> read(Reading reading, boolean bodyOnly) {
    Map<String, List<Block>> files = new LinkedHashMap<>();
    for (Block block : reading.lines()) {
      Layer layer = block.layer();
      if ((bodyOnly ? layer == Layer.VISIBLE : layer.onPage()) && block.kind() != Kind.PROPERTY) {
        files.computeIfAbsent(block.file(), f -> new ArrayList<>()).add(block);
      }
    }
    List<FileText> texts = new ArrayList<>(files.size());
    files.forEach(
        (file, all) -> {
          List<Block> worded = all.stream().filter(b -> !isNumber(b)).toList();
          texts.add(new FileText(file, worded, all, cells(all)));
        });
    return texts;
  }

  /** A cell with nothing but one number says nothing that words could contradict. */
  private static boolean isNumber(Block block) {
    if (block.kind() != Kind.CELL) {
      return false;
    }
    String text = block.text();
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      points += c == '.' ? 1 : 0;
      if ((c < '0' || c > '9') && c != '.' && c != ',') {
        return false;
      }
    }
    return points < 2;
  }

  /** A cell that holds a value; a cell that frames running text is text. */
  boolean isCell(Block block) {
    return cells.contains(block);
  }

  /** Paragraphs of one cell stand together: a run of them is counted as it passes. */
  private static Set<Block> cells(List<Block> blocks) {
    Set<Block> cells = new HashSet<>();
    int start = 0;
    for (int i = 1; i <= blocks.size(); i++) {
      if (i == blocks.size() || !together(blocks.get(start), blocks.get(i))) {
        if (blocks.get(start).kind() == Kind.CELL && i - start < FRAME) {
          cells.addAll(blocks.subList(start, i));
        }
        start = i;
      }
    }
    return cells;
  }

  private static boolean together(Block a, Block b) {
    return a.kind() == Kind.CELL
        && b.kind() == Kind.CELL
        && a.cell().row() == b.cell().row()
        && a.cell().equals(b.cell());
  }
}
