package baguan.find.taiwan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 稱謂語, 引敘語, 期望語 and the direction of the paper (手冊 第18點). */
final class Address {
  private static final String ORGANS = "(?:部|局|府|院|會|署|處|校|所|公所|公司|中心|機關|司|縣|市)";
  private static final Pattern TO_EQUAL = Pattern.compile("(?<![珍寶尊名高可昂富])貴[ \\u3000]?" + ORGANS);
  private static final Pattern TO_SUPERIOR = Pattern.compile("鈞[ \\u3000]?(?:部|局|府|院|會|署|處|長|座)");
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?<![信侍敬供遵])奉[ \\u3000]?(?=貴"
              + ORGANS
              + ")|(?<![批核獲照不標])准[ \\u3000]?(?=鈞)|(?<![依根證憑查數])據[ \\u3000]?(?=鈞)");
  private static final Pattern BLANK =
      Pattern.compile(
          "(?<=請)[ \\u3000]{1,3}(?=鈞?(?:鑒核|鑒察|核示|查照|備查|照辦|核備))|(?<=[\\p{IsHan}，、])[ \\u3000]{1,3}(?=[貴鈞大]"
              + ORGANS
              + "\\p{IsHan})|(?<=[貴鈞])[ \\u3000]{1,3}(?="
              + ORGANS
              + ")");

  private final Paper paper;
  private final Notes notes;

  Address(Paper paper, Notes notes) {
    this.paper = paper;
    this.notes = notes;
  }

  void find() {
    List<Piece> text = paper.sections().stream().flatMap(s -> s.pieces().stream()).toList();
    for (Piece piece : text) {
      notes.each("honorific-blank", piece, BLANK, "");
      notes.each("source-word-direction", piece, SOURCE, "");
      if (paper.letter() && paper.upward()) {
        notes.each("address-direction", piece, TO_EQUAL, "鈞");
      } else if (paper.letter() && paper.levelOrDownward()) {
        notes.each("address-direction", piece, TO_SUPERIOR, "貴");
      }
      if (paper.letter()) {
        notes.each("closing-of-memo", piece, Closing.MEMO, "");
      }
    }
    if (paper.letter()) {
      paper.field("主旨").stream().flatMap(s -> s.pieces().stream()).forEach(this::subject);
    }
  }

  private void subject(Piece piece) {
    String text = piece.text();
    Matcher level = Closing.LEVEL.matcher(text);
    if (Closing.upward(text) && level.find()) {
      notes.add("closing-conflict", piece.at(level.start(), level.end()));
      return;
    }
    sends(piece, "檢陳", "檢送", paper.levelOrDownward());
    sends(piece, "檢送", "檢陳", paper.upward());
    sends(piece, "檢附", "檢陳", paper.upward());
  }

  /** Only the word the subject opens with: elsewhere it may tell what others sent. */
  private void sends(Piece piece, String word, String right, boolean wrong) {
    int at = piece.text().startsWith("茲") ? 1 : 0;
    if (wrong && piece.text().startsWith(word, at)) {
      notes.add("attach-word-direction", piece.at(at, at + word.length()), right);
    }
  }
}
