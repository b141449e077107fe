package baguan.find.consistency;

import baguan.document.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the places left open in one text, left to right. */
final class GapScanner {
  private static final String CROSSES = "×Xx＊*＿_○ＸX";
  private static final String SURNAMES =
      "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马方俞任袁柳唐费薛雷贺汤罗郝安"
          + "于余顾孟黄穆萧尹姚邵汪祁毛米戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾江童郭梅林徐高夏蔡田樊胡凌霍万卢莫房丁邓洪崔"
          + "龚程邢裴陆翁段侯全班仲宫刘叶白赖乔谭易廖肖曾倪關張陳吳劉楊黃趙許鄭謝蘇蔣盧賴葉";
  private static final String ORGANS = "省市县縣区區乡鄉镇鎮村局厅廳部委办辦公单單学學号號年月日街路";
  private static final List<String> NOTES =
      List.of(
          "待定", "待补充", "待補充", "待补", "待填", "待填写", "待填寫", "待核实", "待核實", "待确认", "待確認", "略", "TBD",
          "TBC", "tbd", "tbc");

  private static final int QUOTE = 40;

  private final String text;
  private final Kind kind;

  GapScanner(String text, Kind kind) {
    this.text = text;
    this.kind = kind;
  }

  List<Gap> scan() {
    List<Gap> gaps = new ArrayList<>(0);
    int i = 0;
    while (i < text.length()) {
      Gap gap = at(i);
      if (gap != null) {
        gaps.add(gap);
      }
      i = gap == null ? i + 1 : gap.end();
    }
    return gaps;
  }

  private @Nullable Gap at(int i) {
    char c = text.charAt(i);
    if (c == Glyph.at(text, i - 1) && "×XxＸ*＊_＿".indexOf(c) >= 0) {
      return null; // within a run that was judged at its start
    }
    return switch (c) {
      case '2', '１', '1', '２', '二' -> year(i);
      case '×', 'X', 'x', 'Ｘ', '*', '＊' -> crosses(i);
      case '某' -> text.startsWith("某某", i) ? someone(i) : null;
      case '_', '＿' -> blank(i);
      case '〔' -> number(i);
      case '（', '(', '【', '[', '《', '“' -> bracket(i, c);
      case '{', '«', '$' -> field(i);
      case 'T' -> abbreviation(i);
      default -> null;
    };
  }

  /** One of the common family names. */
  static boolean surname(char c) {
    return SURNAMES.indexOf(c) >= 0;
  }

  private int run(int from, char c) {
    int end = from;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  /** 20××年, 20XX年, 202X年, 201*年, 二〇××年. */
  private @Nullable Gap year(int i) {
    int end = i;
    int crosses = 0;
    while (end < text.length()
        && end - i < 5
        && (Glyph.digit(text.charAt(end))
            || ("二〇零○一".indexOf(text.charAt(end)) >= 0 && crosses == 0)
            || (CROSSES.indexOf(text.charAt(end)) >= 0 && text.charAt(end) != '○'))) {
      crosses += Glyph.digit(text.charAt(end)) || "二〇零○一".indexOf(text.charAt(end)) >= 0 ? 0 : 1;
      end++;
    }
    boolean year = end - i == 4 && crosses > 0 && crosses < 3 && Glyph.at(text, end) == '年';
    char before = Glyph.at(text, i - 1);
    return year && !Glyph.digit(before) && !Glyph.latin(before) ? new Gap("year", i, end) : null;
  }

  private @Nullable Gap crosses(int i) {
    char c = text.charAt(i);
    int end = run(i, c);
    char before = Glyph.at(text, i - 1);
    char after = Glyph.at(text, end);
    boolean star = c == '*' || c == '＊';
    boolean letter = c == 'X' || c == 'x';
    boolean beside = Glyph.han(before) || Glyph.han(after);
    if (star) {
      boolean bold = kind == Kind.LINE && end - i < 3;
      boolean foot = kind == Kind.CELL || !Glyph.han(before) || !Glyph.han(after);
      return end - i < 2 || bold || foot ? null : new Gap("crosses", i, end);
    }
    boolean glued =
        Glyph.digit(before) || Glyph.digit(after) || Glyph.latin(before) || Glyph.latin(after);
    if (glued || quoted(i) || !beside || (letter && end - i < 2) || (c == 'x' && end - i < 3)) {
      return null;
    }
    boolean single = end - i == 1;
    if (single && !(Glyph.han(after) && ORGANS.indexOf(after) >= 0)) {
      return null;
    }
    if (masked(before, Glyph.at(text, i - 2), after)) {
      return null;
    }
    return new Gap(figure(end) ? "figure" : "crosses", i, end);
  }

  /** 拨付XXX元: a sum to be filled in, or one withheld when the text was made public. */
  private boolean figure(int end) {
    int unit = end;
    while ("百千万萬亿億".indexOf(Glyph.at(text, unit)) >= 0 && Glyph.at(text, unit) != '\0') {
      unit++;
    }
    return "元吨噸".indexOf(Glyph.at(text, unit)) >= 0 || text.startsWith("美元", unit);
  }

  /** Quoted words may show a form: “中华人民共和国××中级人民法院”. */
  private boolean quoted(int i) {
    for (int k = i - 1; k >= Math.max(0, i - QUOTE); k--) {
      char c = text.charAt(k);
      if (c == '”' || c == '“') {
        return c == '“';
      }
    }
    return false;
  }

  /** 张×× is a name withheld, ×× before 市 is not. */
  private static boolean masked(char before, char earlier, char after) {
    boolean apart = !Glyph.han(after) || !Glyph.han(earlier);
    return SURNAMES.indexOf(before) >= 0
        && before != '\0'
        && (apart || "的和与及对由向将、是".indexOf(earlier) >= 0)
        && (after == '\0' || ORGANS.indexOf(after) < 0);
  }

  private @Nullable Gap someone(int i) {
    char after = Glyph.at(text, i + 2);
    return after != '\0'
            && "省市县縣局厅廳单單公部学學年月日".indexOf(after) >= 0
            && SURNAMES.indexOf(Glyph.at(text, i - 1)) < 0
        ? new Gap("crosses", i, i + 2)
        : null;
  }

  private @Nullable Gap blank(int i) {
    int end = run(i, text.charAt(i));
    char before = Glyph.at(text, i - 1);
    char after = Glyph.at(text, end);
    boolean code = Glyph.latin(before) || Glyph.latin(after);
    boolean rule = NumberingFinder.start(text) == i && Glyph.skipSpaces(text, end) == text.length();
    return end - i < 3 || code || rule ? null : new Gap("blank", i, end);
  }

  /** 〔2024〕 号, 〔2024〕×号, 〔2024〕第 号. */
  private @Nullable Gap number(int i) {
    int close = Glyph.find(text, '〕', i, 10);
    if (close < 0 || close - i > 8) {
      return null;
    }
    int k = Glyph.skipSpaces(text, close + 1);
    k = Glyph.at(text, k) == '第' ? Glyph.skipSpaces(text, k + 1) : k;
    int end = k;
    while (end < text.length() && CROSSES.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    end = Glyph.skipSpaces(text, end);
    char last = Glyph.at(text, end);
    return last == '号' || last == '號' ? new Gap("number", i, end + 1) : null;
  }

  private @Nullable Gap bracket(int i, char open) {
    char close = "）)】]》”".charAt("（(【[《“".indexOf(open));
    int end = Glyph.find(text, close, i + 1, 41);
    if (end < 0 || end - i > 40) {
      return null;
    }
    String inside = text.substring(i + 1, end).strip();
    if (inside.isEmpty()) {
      boolean code = open == '(' || open == '[';
      boolean said = !code || (Glyph.han(Glyph.at(text, i - 1)) && end > i + 1);
      return said ? new Gap("blank", i, end + 1) : null;
    }
    if (NOTES.contains(inside) && !inside.equals("略") && open != '“' && open != '《') {
      return new Gap("note", i, end + 1);
    }
    return Instruction.in(inside, open) ? new Gap("brackets", i, end + 1) : null;
  }

  private @Nullable Gap field(int i) {
    char c = text.charAt(i);
    String open = c == '{' ? "{{" : c == '$' ? "${" : "«";
    String close = c == '{' ? "}}" : c == '$' ? "}" : "»";
    if (!text.startsWith(open, i)) {
      return null;
    }
    int far = Math.min(text.length(), i + 42);
    int end = text.substring(i, far).indexOf(close, open.length());
    boolean name = end > open.length() && word(text.substring(i + open.length(), i + end));
    return name ? new Gap("brackets", i, i + end + close.length()) : null;
  }

  /** A field's name, not a call of a template language. */
  private static boolean word(String name) {
    return name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_. ".indexOf(c) >= 0);
  }

  private @Nullable Gap abbreviation(int i) {
    boolean word = text.startsWith("TBD", i) || text.startsWith("TBC", i);
    return word
            && !Glyph.latin(Glyph.at(text, i - 1))
            && !Glyph.latin(Glyph.at(text, i + 3))
            && !Glyph.digit(Glyph.at(text, i + 3))
        ? new Gap("note", i, i + 3)
        : null;
  }
}
