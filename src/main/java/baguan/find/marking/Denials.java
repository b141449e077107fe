package baguan.find.marking;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Span;
import baguan.fact.Level;
import baguan.fact.Marking;
import baguan.fact.Passage;
import baguan.fact.View;
import baguan.find.Reading;
import baguan.find.text.TextView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Marks that a file is no secret, in a file that bears a secrecy mark: {@code 非涉密}, {@code
 * 公开属性：主动公开}, {@code （此件公开发布）}. They stand alone on a line, in brackets at the end of one, or in a
 * name; 公开招标 and 政务公开 deny nothing.
 */
final class Denials {
  private static final String KIND = "confidentiality/denied-secrecy";
  private static final String DENIED = "(?:本(?:文件?|件|资料|材料)|此件)?(?:非涉密|不涉密|不涉及国家秘密)(?:文件|资料|材料|件)?";
  private static final String OPEN =
      "(?:本文件?|本件|此件)(?:主动|可以?|予以)?公开(?:发布)?|公开属性 *[:：] *(?:主动|依申请)公开" + "|密级 *[:：] *(?:公开|非密|非涉密)";
  private static final String LEFT = "[(（【\\[] *";
  private static final String RIGHT = " *[)）】\\]]";
  private static final String NAME_ENDS = "(?:\\.[a-z]{2,5})?$";

  /** A line of its own says so wherever it stands. */
  private static final Pattern LINE =
      Pattern.compile("^[ (（【\\[]*(" + DENIED + "|" + OPEN + ")[ )）】\\].。]*$");

  private static final Pattern TAIL = Pattern.compile(LEFT + "(" + DENIED + ")" + RIGHT + "$");
  private static final Pattern OPEN_LINE = Pattern.compile("^[ (（【\\[]*(公开)[ )）】\\]]*$");
  private static final Pattern NAME_OPENS =
      Pattern.compile("^" + LEFT + "(公开|" + DENIED + ")" + RIGHT);
  private static final Pattern NAME_CLOSES =
      Pattern.compile(LEFT + "(公开|" + DENIED + ")" + RIGHT + NAME_ENDS);

  private static final List<Pattern> OF_NAMES = List.of(LINE, NAME_OPENS, NAME_CLOSES);
  private static final List<Pattern> OF_HEADS = List.of(LINE, TAIL, OPEN_LINE);
  private static final List<Pattern> ELSEWHERE = List.of(LINE);

  private Denials() {}

  /**
   * @param head blocks in which a document says what it is
   */
  static List<Passage> against(List<Marking> marks, Reading reading, Set<Block> head) {
    Map<String, Marking> secrets = new HashMap<>(); // the first of each file
    for (Marking m : marks) {
      boolean level = m.level().compareTo(Level.CONFIDENTIAL) >= 0;
      if (m.system().equals("prc") && m.real() && level && Declared.standing(m)) {
        secrets.putIfAbsent(m.at().block().file(), m);
      }
    }
    List<Passage> denied = new ArrayList<>(0);
    for (Block block : secrets.isEmpty() ? List.<Block>of() : reading.lines()) {
      Marking secret = secrets.get(block.file());
      boolean shown = block.layer().onPage() || MarkingFinder.named(block);
      if (secret != null && shown && block.text().length() <= Phrases.SHORT) {
        TextView view = reading.view(block, View.FOLD);
        Matcher mark = denial(view.text(), patterns(block, head.contains(block)));
        if (mark != null) {
          Span at = view.span(mark.start(1), mark.end(1));
          denied.add(new Passage(KIND, at.text(), "", secret.word(), at, List.of(secret.at())));
          secrets.remove(block.file()); // once a file
        }
      }
    }
    return denied;
  }

  private static @Nullable Matcher denial(String text, List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return matcher;
      }
    }
    return null;
  }

  private static List<Pattern> patterns(Block block, boolean head) {
    boolean margin = block.layer() == Layer.HEADER || block.layer() == Layer.FOOTER;
    boolean mark = margin || (head && block.kind() != Kind.CELL);
    return MarkingFinder.named(block) ? OF_NAMES : mark ? OF_HEADS : ELSEWHERE;
  }
}
