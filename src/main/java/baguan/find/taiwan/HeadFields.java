package baguan.find.taiwan;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The labelled lines above and below the text: 受文者, 發文日期, 速別, 密等, 附件, 正本 … */
final class HeadFields {
  private static final Set<String> SPEEDS = Set.of("最速件", "速件", "普通件");
  private static final Set<String> LEVELS = Set.of("絕對機密", "極機密", "機密", "密");
  private static final Pattern DEADLINE =
      Pattern.compile("[0-9０-９一二三四五六七八九十]{1,3}[日號](?:[（(][^）)]{1,12}[）)])?(?:以|之)?前");
  private static final Pattern NO_LEVEL = Pattern.compile("普通|一般|無|不列密|非密|公開|免");
  private static final Pattern NOTHING =
      Pattern.compile("無|無附件|[Nn][Oo][Nn][Ee]|N/?A|-{1,3}|—{1,3}");
  private static final Pattern BY_REFERENCE =
      Pattern.compile("(?:如|同)(?:行文單位|受文單位|受文者|正、?副本(?:行文)?(?:單位|受文者)?|正本(?:單位|行文單位)?)");
  private static final Pattern DATE =
      Pattern.compile("中華民國_\\d{2,3}_年_\\d{1,2}_月_\\d{1,2}_日".replace("_", "[ \\u3000]{0,2}"));
  private static final Pattern WESTERN = Pattern.compile("(?:西元|公元)?(?:19|20)\\d{2}\\D.{0,16}");
  private static final Pattern NUMBER =
      Pattern.compile("[\\p{IsHan}（）]{1,16}字第 ?[0-9A-Za-z]{3,14}(?:-[0-9]{1,3})? ?號");
  private static final Pattern SENDS =
      Pattern.compile("(?:^|[。；，：、])(?:茲|隨文|謹|並)?(?:檢送|檢陳)|(?:如|詳如|詳)附件");
  private static final Pattern REFERS =
      Pattern.compile("(?:詳)?如(?:文|主旨|說明|附件|擬辦|辦法|公告事項|備註|附表).{0,12}");

  private final Paper paper;
  private final Notes notes;

  HeadFields(Paper paper, Notes notes) {
    this.paper = paper;
    this.notes = notes;
  }

  void find() {
    paper.field("速別").filter(f -> !f.isEmpty()).ifPresent(this::speed);
    paper.field("密等").filter(f -> !f.isEmpty()).ifPresent(this::level);
    paper.field("附件").ifPresent(this::attachment);
    paper.field("發文日期").filter(f -> !f.isEmpty()).ifPresent(this::date);
    paper.field("發文字號").filter(f -> !f.isEmpty()).ifPresent(this::number);
    for (String label : List.of("受文者", "正本", "副本")) {
      paper
          .field(label)
          .ifPresent(f -> notes.each("recipient-by-reference", f.value(), BY_REFERENCE, ""));
    }
    paper
        .field("受文者")
        .filter(f -> f.isEmpty() && f.below().stream().allMatch(Piece::isBlank))
        .ifPresent(f -> notes.add("recipient-missing", f.value().at()));
    if (paper.type().equals("tw-announcement")) {
      for (String label : List.of("受文者", "速別", "密等")) {
        paper.field(label).ifPresent(f -> notes.add("announcement-field", f.name().at()));
      }
    }
  }

  private static boolean choice(Field field) {
    return field.value().text().chars().anyMatch(c -> "□■☐☑○●_＿".indexOf(c) >= 0);
  }

  private void speed(Field field) {
    if (choice(field) || paper.type().equals("tw-announcement")) {
      return;
    }
    if (!SPEEDS.contains(field.value().text())) {
      notes.add("speed-word", field.value().at());
    } else if (paper.letter() && DEADLINE.matcher(paper.subject()).find()) {
      notes.add("speed-with-deadline", field.value().at());
    }
  }

  private void level(Field field) {
    String value = field.value().text();
    if (choice(field) || paper.type().equals("tw-announcement")) {
      return;
    }
    int end = 0;
    while (end < value.length() && Character.isIdeographic(value.charAt(end))) {
      end++;
    }
    String word = value.substring(0, end);
    if (NO_LEVEL.matcher(word).lookingAt()) {
      notes.add("level-of-ordinary-paper", field.value().at());
    } else if (!word.isEmpty() && LEVELS.stream().noneMatch(word::startsWith)) {
      notes.add("level-word", field.value().at(0, end));
    }
  }

  private void attachment(Field field) {
    String value = field.value().text();
    if (NOTHING.matcher(value).matches()) {
      notes.add("attachment-none", field.value().at());
    } else if (field.isEmpty() && field.below().stream().allMatch(Piece::isBlank)) {
      boolean sends =
          paper.sections().stream()
              .flatMap(s -> s.pieces().stream())
              .anyMatch(p -> SENDS.matcher(p.text()).find());
      if (sends) {
        notes.add("attachment-field-empty", field.value().at());
      }
    } else if (!choice(field)
        && !REFERS.matcher(value).matches()
        && value.chars().noneMatch(HeadFields::numeral)
        && field.below().stream().allMatch(Piece::isBlank)) {
      notes.add("attachment-without-count", field.value().at());
    }
  }

  private static boolean numeral(int c) {
    return Character.isDigit(c) || "一二三四五六七八九十乙".indexOf(c) >= 0;
  }

  private void date(Field field) {
    String value = field.value().text();
    boolean blank = value.chars().noneMatch(Character::isDigit) || open(value);
    if (!blank && !DATE.matcher(value).matches() && !WESTERN.matcher(value).matches()) {
      notes.add("issue-date-form", field.value().at());
    }
  }

  private void number(Field field) {
    String value = field.value().text();
    boolean blank = value.chars().noneMatch(Character::isLetterOrDigit) || open(value);
    boolean drafted = Pattern.matches(".{0,20}字第[ \\u3000]{0,20}號", value);
    if (!blank && !drafted && !NUMBER.matcher(value).matches()) {
      notes.add("number-form", field.value().at());
    }
  }

  /** A draft leaves its circles open. */
  private static boolean open(String value) {
    return value.indexOf('○') >= 0 || value.indexOf('〇') >= 0;
  }
}
