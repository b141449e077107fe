package baguan.find.taiwan;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.find.Reading;
import baguan.find.structure.Structure;
import baguan.find.structure.TaiwanLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paper of Taiwan by its labels.
 *
 * @param type {@code tw-letter}, {@code tw-announcement} or {@code tw-memo}
 */
record Paper(String type, String kind, List<Field> fields) {
  Paper {
    fields = List.copyOf(fields);
  }

  /** Reads the outermost document; empty when it is no such paper. */
  static Optional<Paper> of(Reading reading) {
    Structure structure = Structure.of(reading);
    String type = structure.profile().type();
    if (!type.startsWith("tw-")) {
      return Optional.empty();
    }
    return Optional.of(new Paper(type, structure.profile().kind(), fields(reading)));
  }

  private static List<Field> fields(Reading reading) {
    List<Field> fields = new ArrayList<>();
    List<Piece> below = new ArrayList<>();
    for (Block block : reading.document().blocks()) {
      if (block.layer() != Layer.VISIBLE) {
        continue;
      }
      Piece line = new Piece(block, 0, block.text().length()).stripped();
      String label = TaiwanLabel.of(line.text());
      if (label.isEmpty()) {
        below.add(line);
        continue;
      }
      int colon = line.start() + TaiwanLabel.colon(line.text());
      below = new ArrayList<>();
      Piece name = new Piece(block, line.start(), colon);
      fields.add(new Field(label, name, new Piece(block, colon + 1, line.end()).stripped(), below));
    }
    return fields;
  }

  boolean letter() {
    return type.equals("tw-letter");
  }

  Optional<Field> field(String label) {
    return fields.stream().filter(f -> f.label().equals(label)).findFirst();
  }

  /** 主旨, 說明, 辦法 and their like, in the order of the text. */
  List<Field> sections() {
    return fields.stream().filter(f -> TaiwanLabel.section(f.label())).toList();
  }

  String subject() {
    return field("主旨").map(Field::text).orElse("");
  }

  /** Asks a superior: 請鑒核, 請鑒察. */
  boolean upward() {
    return Closing.upward(subject()) && !Closing.level(subject());
  }

  /** Asks an equal, a subordinate or a person: 請查照, 請照辦. */
  boolean levelOrDownward() {
    return Closing.level(subject()) && !Closing.upward(subject());
  }
}
