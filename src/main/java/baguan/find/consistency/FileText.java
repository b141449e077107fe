package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.find.Reading;
import baguan.find.text.Chars;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a reader sees of one file, in order. Files inside files are judged apart: each has its own
 * numbering and its own references.
 *
 * @param blocks all but cells that hold a bare number
 * @param prose those of them that are no values in cells; a cell that frames running text is text
 * @param figures those of the first that hold a digit or a numeral, in any script or form
 * @param all every block, for tables
 * @param values lines of the cells that hold a value
 */
record FileText(
    String file,
    List<Block> blocks,
    List<Block> prose,
    List<Block> figures,
    List<Block> all,
    BitSet values) {

  /** Classes of {@link Chars}, one of which every digit and numeral of this package has. */
  static final int FIGURE = Chars.DIGIT | Chars.NUMERAL | Chars.ODD;

  /** Paragraphs in one cell that make it a frame for text, not a value. */
  private static final int FRAME = 3;

  /** Worked out once for all finders of the package. */
  private record Texts(List<FileText> body, List<FileText> page) {
    static Texts of(Reading reading) {
      List<FileText> body = read(reading, true);
      boolean same =
          Stream.of(Layer.values())
              .allMatch(l -> l == Layer.VISIBLE || !l.onPage() || reading.lines(l).isEmpty());
      return new Texts(body, same ? body : read(reading, false));
    }
  }

  /** Text, headers and footnotes; the main text only with {@code bodyOnly}. */
  static List<FileText> of(Reading reading, boolean bodyOnly) {
    Texts texts = reading.shared(Texts.class, Texts::of);
    return bodyOnly ? texts.body() : texts.page();
  }

  private static List<FileText> read(Reading reading, boolean bodyOnly) {
    Map<String, List<Block>> files = new LinkedHashMap<>();
    for (Block block : bodyOnly ? reading.lines(Layer.VISIBLE) : reading.lines()) {
      if (block.layer().onPage() && block.kind() != Kind.PROPERTY) {
        files.computeIfAbsent(block.file(), f -> new ArrayList<>()).add(block);
      }
    }
    List<FileText> texts = new ArrayList<>(files.size());
    files.forEach((file, all) -> texts.add(of(file, all, reading)));
    return texts;
  }

  private static FileText of(String file, List<Block> all, Reading reading) {
    BitSet values = values(all);
    List<Block> blocks = new ArrayList<>();
    List<Block> prose = new ArrayList<>();
    List<Block> figures = new ArrayList<>();
    for (Block block : all) {
      if (!isNumber(block)) {
        blocks.add(block);
        if (!values.get(block.line())) {
          prose.add(block);
        }
        if (reading.has(block, FIGURE)) {
          figures.add(block);
        }
      }
    }
    return new FileText(file, blocks, prose, figures, all, values);
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

  /** A cell that holds a value. */
  boolean isCell(Block block) {
    return values.get(block.line());
  }

  /** Paragraphs of one cell stand together: a run of them is counted as it passes. */
  private static BitSet values(List<Block> blocks) {
    BitSet values = new BitSet();
    int start = 0;
    for (int i = 1; i <= blocks.size(); i++) {
      if (i == blocks.size() || !together(blocks.get(start), blocks.get(i))) {
        if (blocks.get(start).kind() == Kind.CELL && i - start < FRAME) {
          for (int k = start; k < i; k++) {
            values.set(blocks.get(k).line());
          }
        }
        start = i;
      }
    }
    return values;
  }

  private static boolean together(Block a, Block b) {
    return a.kind() == Kind.CELL
        && b.kind() == Kind.CELL
        && a.cell().row() == b.cell().row()
        && a.cell().equals(b.cell());
  }
}
