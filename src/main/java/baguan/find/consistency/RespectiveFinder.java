package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;

/** Compares the names before 分别为 with the figures behind it. */
public final class RespectiveFinder implements FactFinder {
  private static final String KIND = "consistency/respectively-count-disagrees";
  private static final List<String> WORDS =
      List.of("分别为", "分別為", "分别是", "分別是", "依次为", "依次為", "分别达到", "分别达", "分别增长", "分别下降");
  private static final String CLAUSE = "，。；：？！,;:（(";

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (FileText file : FileText.of(reading, true)) {
      for (Block block : file.blocks()) {
        scan(block, facts);
      }
    }
    return facts;
  }

  private static void scan(Block block, List<Fact> facts) {
    String text = block.text();
    for (int i = 0; i + 3 <= text.length(); i++) {
      char c = text.charAt(i);
      if (c == '分' || c == '依') {
        for (String word : WORDS) {
          if (text.startsWith(word, i)) {
            compare(block, i, i + word.length(), facts);
            break;
          }
        }
      }
    }
  }

  private static void compare(Block block, int left, int right, List<Fact> facts) {
    String text = block.text();
    int start = left;
    while (start > 0 && left - start < 200 && CLAUSE.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = right;
    while (end < text.length() && end - right < 200 && !closes(text, end)) {
      end++;
    }
    Items names = Items.of(text, start, left);
    Items values = Items.of(text, right, end);
    if (names.least() < 2 || values.least() < 2 || !values.figures()) {
      return;
    }
    boolean agree =
        (names.least() <= values.most() && values.least() <= names.most())
            || values.least() % names.least() == 0;
    if (!agree) {
      Span at = block.span(left, end);
      facts.add(new Passage(KIND, at.text(), "", names.least() + " : " + values.least(), at));
    }
  }

  private static boolean closes(String text, int i) {
    char c = text.charAt(i);
    boolean thousands = c == ',' && Glyph.digit(Glyph.at(text, i + 1));
    return CLAUSE.indexOf(c) >= 0 && !thousands;
  }

  /**
   * How many items a range lists; 和 may join two of them or stand within one.
   *
   * @param figures each begins with a digit
   */
  private record Items(int least, int most, boolean figures) {
    static Items of(String text, int start, int end) {
      int commas = 0;
      int joins = 0;
      boolean figures = Glyph.digit(Glyph.at(text, start));
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (c == '、') {
          commas++;
          figures &= Glyph.digit(Glyph.at(text, i + 1));
        } else if (c == '和' || c == '与' || c == '與' || c == '及') {
          joins++;
        }
      }
      return new Items(commas == 0 ? 0 : commas + 1, commas + 1 + joins, figures);
    }
  }
}
