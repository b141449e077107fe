package baguan.find.structure;

import java.util.List;
import java.util.Set;

/** 文种: the fifteen kinds (条例 art. 8), what is used in their place, and how a title ends. */
final class KindOfDocument {
  /** Longer words first: a title ends with the longest that fits. */
  private static final List<String> KINDS =
      List.of(
          "决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "纪要", "函",
          "令");

  /** Two kinds run together, or a kind that is none. */
  private static final List<String> DOUBLED =
      List.of("请示报告", "报告请示", "请示函", "意见报告", "报告函", "通知函", "请示通知", "申请报告", "请求报告");

  /** Things that are issued by a document, but are no kind of document. */
  private static final List<String> NOT_KINDS =
      List.of("申请", "申请书", "汇报", "请求", "总结", "计划", "要点", "简报", "公示", "启事", "倡议书", "建议书", "说明");

  private static final Set<String> UPWARD = Set.of("请示", "报告", "议案");
  private static final Set<String> ADDRESSED = Set.of("请示", "报告", "批复", "函", "通知", "议案");

  private KindOfDocument() {}

  /** The kind a title ends with; empty when with none of the fifteen. */
  static String of(String title) {
    String end = ending(title);
    if (end.endsWith("请示报告") || end.endsWith("报告请示")) {
      return "请示";
    }
    for (String kind : KINDS) {
      if (end.endsWith(kind)) {
        return kind.equals("命令") ? "令" : kind;
      }
    }
    return "";
  }

  /** The doubled kind at the title's end; empty when there is none. */
  static String doubled(String title) {
    return last(DOUBLED, ending(title));
  }

  /** The word in the kind's place that is no kind; empty when there is none. */
  static String stranger(String title) {
    return last(NOT_KINDS, ending(title));
  }

  static boolean upward(String kind) {
    return UPWARD.contains(kind);
  }

  /** Kinds that always go to somebody by name. */
  static boolean addressed(String kind) {
    return ADDRESSED.contains(kind);
  }

  /** Without what may follow the kind: （试行）, and punctuation that should not be there. */
  private static String ending(String title) {
    String end = title;
    for (int round = 0; round < 3; round++) {
      int length = end.length();
      int open = Math.max(end.lastIndexOf('（'), end.lastIndexOf('('));
      if (open > 0 && (end.endsWith("）") || end.endsWith(")")) && length - open <= 12) {
        end = end.substring(0, open);
      } else if (length > 0 && "。．.，,；;：:！!？?".indexOf(end.charAt(length - 1)) >= 0) {
        end = end.substring(0, length - 1);
      }
    }
    return end;
  }

  private static String last(List<String> words, String end) {
    String longest = "";
    for (String word : words) {
      if (end.endsWith(word) && word.length() > longest.length()) {
        longest = word;
      }
    }
    return longest;
  }
}
