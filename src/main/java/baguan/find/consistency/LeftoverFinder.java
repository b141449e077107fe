package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what the making of a document left in it: reviewers' notes, broken fields, failed formulas.
 */
public final class LeftoverFinder implements FactFinder {
  private static final String NOTE = "consistency/reviewer-note-left";
  private static final String FIELD = "consistency/broken-reference-field";
  private static final String FORMULA = "consistency/formula-error-left";
  private static final List<String> BROKEN =
      List.of(
          "错误!未找到引用源",
          "错误！未找到引用源",
          "错误!未定义书签",
          "错误！未定义书签",
          "错误!超链接引用无效",
          "错误!文档中没有指定样式的文字",
          "错误！文档中没有指定样式的文字",
          "錯誤! 找不到參照來源",
          "錯誤! 尚未定義書籤",
          "錯誤!找不到參照來源",
          "錯誤！找不到參照來源",
          "Error! Reference source not found",
          "Error! Bookmark not defined",
          "Error! No text of specified style");
  private static final Set<String> ERRORS =
      Set.of("#REF!", "#NAME?", "#DIV/0!", "#VALUE!", "#NUM!", "#NULL!", "#N/A");

  /** Openings of a note in brackets, or at the head of a paragraph with a colon behind. */
  private static final List<String> OPENINGS =
      List.of("批注", "批註", "修改意见", "修改意見", "审稿意见", "校对意见", "领导批示：", "编者注：");

  private static final List<String> BRACKETED =
      List.of(
          "修改",
          "删除",
          "刪除",
          "改为",
          "改為",
          "存疑",
          "请核",
          "請核",
          "待核",
          "需核",
          "核实",
          "核實",
          "请确认",
          "請確認",
          "待确认",
          "需确认",
          "此处需",
          "此处请",
          "此处待",
          "此處需",
          "此處請",
          "请补充",
          "請補充",
          "待补充",
          "需补充",
          "TODO",
          "FIXME",
          "NOTE TO",
          "Note to ",
          "Comment:");

  private static final List<String> PLAIN =
      List.of("此处需核实", "此处待核实", "此处需补充", "此处待补充", "此处请核实", "此處需核實", "此處待補充");

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    Map<String, List<Span>> failed = new LinkedHashMap<>(); // by sheet and error
    for (FileText file : FileText.of(reading, false)) {
      for (Block block : file.blocks()) {
        if (file.isCell(block) && ERRORS.contains(block.text().strip())) {
          failed
              .computeIfAbsent(block.part() + ' ' + block.text().strip(), k -> new ArrayList<>())
              .add(block.all());
        } else {
          scan(block, facts);
        }
      }
    }
    for (List<Span> cells : failed.values()) {
      Span first = cells.get(0);
      facts.add(new Passage(FORMULA, first.text(), "", "", first, cells.subList(1, cells.size())));
    }
    return facts;
  }

  private static void scan(Block block, List<Fact> facts) {
    String text = block.text();
    int head = NumberingFinder.start(text);
    for (int i = 0; i < text.length(); i++) {
      int end =
          switch (text.charAt(i)) {
            case '错', '錯', 'E' -> behindAny(text, i, BROKEN);
            default -> -1;
          };
      if (end > 0) {
        facts.add(passage(FIELD, block, i, end));
        i = end - 1;
        continue;
      }
      end = note(text, i, head);
      if (end > 0) {
        facts.add(passage(NOTE, block, i, end));
        i = end - 1;
      }
    }
  }

  /** End of a reviewer's note that starts at an offset, or -1. */
  private static int note(String text, int i, int head) {
    return switch (text.charAt(i)) {
      case '批', '修', '审', '校', '领', '编' -> i == head ? opening(text, i) : -1;
      case '（', '(', '【', '[' -> bracketed(text, i);
      case '此' -> behindAny(text, i, PLAIN);
      case 'T', 'F' -> task(text, i);
      default -> -1;
    };
  }

  private static int opening(String text, int i) {
    int end = behindAny(text, i, OPENINGS);
    char c = end < 0 ? '\0' : text.charAt(end - 1);
    char next = end < 0 ? '\0' : Glyph.at(text, end);
    boolean colon = c == '：' || next == '：' || next == ':';
    return colon ? end + (c == '：' ? 0 : 1) : -1;
  }

  private static int bracketed(String text, int i) {
    boolean square = text.charAt(i) == '【' || text.charAt(i) == '[';
    int end = behindAny(text, i + 1, BRACKETED);
    int noted = behindAny(text, i + 1, OPENINGS);
    char last = "）)】]".charAt("（(【[".indexOf(text.charAt(i)));
    int close = Glyph.find(text, last, i, 60);
    if ((end < 0 && noted < 0) || close < 0 || close - i > 60) {
      return -1;
    }
    // in round brackets 修改 and 删除 may be part of the text: 《…》（修改草案）
    boolean sure =
        square
            || noted > 0
            || (!text.startsWith("修改", i + 1)
                && !text.startsWith("删除", i + 1)
                && !text.startsWith("刪除", i + 1)
                && !text.startsWith("改", i + 1)
                && !text.startsWith("核", i + 1));
    return sure ? close + 1 : -1;
  }

  private static int task(String text, int i) {
    boolean word = text.startsWith("TODO", i) && !text.startsWith("TODOs", i);
    boolean fix = text.startsWith("FIXME", i);
    int end = i + (fix ? 5 : 4);
    char next = Glyph.at(text, end);
    boolean alone = !Glyph.latin(Glyph.at(text, i - 1)) && !Glyph.latin(next) && next != '_';
    return (word || fix) && alone ? end : -1;
  }

  private static int behindAny(String text, int i, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, i)) {
        return i + word.length();
      }
    }
    return -1;
  }

  private static Passage passage(String kind, Block block, int start, int end) {
    return new Passage(kind, block.text().substring(start, end), "", "", block.span(start, end));
  }
}
