package baguan.find.marking;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.fact.Passage;
import baguan.fact.View;
import baguan.find.Reading;
import baguan.find.text.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ★ behind what is no level of state secrets: {@code 工作秘密★3年}, {@code 核心商密★}. A mark is a line of
 * its own, behind a name at most; sentences about marks and ratings of stars are left alone.
 */
final class Stars {
  private static final String KIND = "confidentiality/star-on-other-mark";
  private static final String WORDS =
      "(?:商业|工作|企业|技术)秘密|(?:核心|普通)?商密|个人(?:隐私|信息)|(?:警务|审判|检察)工作秘密"
          + "|(?:内部|敏感)(?:资料|文件|使用|材料|事项|信息)?|非密";
  private static final String TERM =
      "(?:\\d{1,4} *(?:年|个月)(?: *\\d{1,2} *月 *\\d{1,2} *日)? *前?|[一二三四五六七八九十]{1,3}(?:年|个月)|长期)";
  private static final Pattern MARK =
      Pattern.compile(
          "([^。，；：、？！“”‘’《》\"'<>.,;:?!]{0,20}?)("
              + WORDS
              + ")( *[★☆](?![★☆]) *)("
              + TERM
              + ")?[ )）】\\]]*(?:特急|加急|急件)?");
  private static final Pattern SPOKEN_OF = Pattern.compile("[不勿未例如误]|使用|标注|标明|标志|标识");

  private Stars() {}

  static List<Passage> misused(Reading reading) {
    List<Passage> misused = new ArrayList<>(0);
    for (Block block : reading.lines()) {
      String raw = block.text();
      boolean starred = raw.indexOf('★') > 0 || raw.indexOf('☆') > 0;
      if (starred && raw.length() <= Phrases.SHORT && block.layer() != Layer.INSERTED) {
        TextView view = reading.view(block, View.FOLD);
        Matcher mark = MARK.matcher(view.text().strip());
        if (mark.matches() && stands(mark)) {
          int shift = view.text().indexOf(mark.group());
          int end = mark.group(4) == null ? mark.end(3) : mark.end(4);
          misused.add(
              new Passage(
                  KIND, mark.group(2), "", "", view.span(shift + mark.start(2), shift + end)));
        }
      }
    }
    return misused;
  }

  /** Without a period ★ may rate what is named before it, so that nothing may be. */
  private static boolean stands(Matcher mark) {
    String before = mark.group(1);
    boolean bare = before.chars().allMatch(c -> " （(【[0123456789".indexOf(c) >= 0);
    return bare || (mark.group(4) != null && !SPOKEN_OF.matcher(before).find());
  }
}
