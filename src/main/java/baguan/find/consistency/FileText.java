package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Cell;
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
 */
record FileText(String file, List<Block> blocks, Set<Block> cells) {

  /** Paragraphs in one cell that make it a frame for text, not a value. */
  private static final int FRAME = 3;

  /** Text, headers and footnotes; the main text only with {@code bodyOnly}. */
  static List<FileText> of(Reading reading, boolean bodyOnly) {
    Map<String, List<Block>> files = new LinkedHashMap<>();
    for (Block block : reading.lines()) {
      Layer layer = block.layer();
      if ((bodyOnly ? layer == Layer.VISIBLE : layer.onPage()) && block.kind() != Kind.PROPERTY) {
        files.computeIfAbsent(block.file(), f -> new ArrayList<>()).add(block);
      }
    }
    List<FileText> texts = new ArrayList<>(files.size());
    files.forEach((file, blocks) -> texts.add(new FileText(file, blocks, cells(blocks))));
    return texts;
  }

  /** A cell that holds a value; a cell that frames running text is text. */
  boolean isCell(Block block) {
    return cells.contains(block);
  }

  private static Set<Block> cells(List<Block> blocks) {
    Map<Cell, List<Block>> byCell = new LinkedHashMap<>();
    for (Block block : blocks) {
      if (block.kind() == Kind.CELL) {
        byCell.computeIfAbsent(block.cell(), c -> new ArrayList<>()).add(block);
      }
    }
    Set<Block> cells = new HashSet<>();
    for (List<Block> one : byCell.values()) {
      if (one.size() < FRAME) {
        cells.addAll(one);
      }
    }
    return cells;
  }
}
