package baguan.find.taiwan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 主旨, 說明, 辦法 and their order, and what each may hold (手冊 第16點). */
final class Sections {
  private static final List<String> ORDER = List.of("主旨", "依據", "說明", "公告事項", "辦法");
  private static final List<String> ASKS =
      List.of("請", "希", "查照", "鑒", "核", "照辦", "復", "覆", "祈", "邀");
  private static final Pattern ITEM =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[、.．])");
  private static final Pattern RUN_ON = Pattern.compile("[。；：:](?:二、|[（(]二[）)])");
  private static final Pattern WESTERN_ITEM = Pattern.compile("[0-9]{1,2}[.．](?![0-9])");
  private static final Pattern REQUEST =
      Pattern.compile(
          "(?:敬|並|復|均|特)?(?:請|希)[ \\u3000]{0,2}(?:鈞|惠予)?(?:查照|鑒核|鑒察|照辦|核備)(?:見復|辦理)?[。.]?$");

  private final Paper paper;
  private final Notes notes;

  Sections(Paper paper, Notes notes) {
    this.paper = paper;
    this.notes = notes;
  }

  void find() {
    paper.field("主旨").ifPresent(this::subject);
    order();
    for (Field section : paper.sections()) {
      if (!section.label().equals("主旨")) {
        section.pieces().forEach(this::items);
        request(section);
      }
    }
    if (paper.letter() && paper.upward()) {
      paper.field("辦法").ifPresent(f -> notes.add("measures-upward", f.name().at()));
    }
  }

  /** One paragraph, without numbers, that says what is asked. */
  private void subject(Field subject) {
    List<Piece> pieces = subject.pieces();
    boolean numbered = false;
    for (int i = 0; i < pieces.size() && !numbered; i++) {
      Piece piece = pieces.get(i);
      Matcher item =
          ITEM.matcher(piece.block().prefix().isEmpty() ? piece.text() : piece.block().prefix());
      Matcher inner = RUN_ON.matcher(piece.text());
      numbered = item.lookingAt() || inner.find();
      if (item.lookingAt()) {
        int end = piece.block().prefix().isEmpty() ? item.end() : 0;
        notes.add("subject-numbered", piece.at(0, end));
      } else if (numbered) {
        notes.add("subject-numbered", piece.at(inner.start() + 1, inner.end()));
      }
    }
    if (!numbered && pieces.size() > 1 && pieces.get(0).text().endsWith("。") && paper.letter()) {
      notes.add("subject-of-several-paragraphs", pieces.get(1).at());
    }
    String text = subject.text();
    boolean asks = ASKS.stream().anyMatch(text::contains);
    if (paper.letter() && !pieces.isEmpty() && !asks) {
      Piece last = pieces.get(pieces.size() - 1);
      notes.add("subject-without-request", last.at(last.text().length(), last.text().length()));
    }
    if (paper.type().equals("tw-announcement")) {
      pieces.forEach(
          p -> {
            notes.each("announcement-request", p, Closing.LEVEL, "");
            notes.each("announcement-request", p, Closing.UPWARD, "");
          });
    }
  }

  private void order() {
    int last = -1;
    for (Field section : paper.sections()) {
      int rank = ORDER.indexOf(section.label());
      if (rank >= 0 && rank < last) {
        notes.add("section-order", section.name().at());
      }
      last = Math.max(last, rank);
    }
  }

  private void items(Piece piece) {
    boolean automatic = !piece.block().prefix().isEmpty();
    Matcher western = WESTERN_ITEM.matcher(piece.text());
    if (!automatic && western.lookingAt()) {
      String right = piece.text().substring(0, western.end() - 1) + "、";
      notes.add("item-mark", piece.at(0, western.end()), right);
    }
    Matcher inner = RUN_ON.matcher(piece.text());
    boolean first = piece.text().startsWith("一、") || piece.text().startsWith("（一）");
    if (first && inner.find()) {
      notes.add("items-in-one-paragraph", piece.at(inner.start() + 1, inner.end()));
    }
  }

  /** What is asked is said once, in 主旨. */
  private void request(Field section) {
    List<Piece> pieces = section.pieces();
    if (pieces.isEmpty() || !paper.letter() || !(paper.upward() || paper.levelOrDownward())) {
      return;
    }
    Piece last = pieces.get(pieces.size() - 1);
    Matcher m = REQUEST.matcher(last.text());
    if (m.find()) {
      int end = last.text().endsWith("。") ? m.end() - 1 : m.end();
      notes.add("request-repeated", last.at(m.start(), end));
    }
  }
}
