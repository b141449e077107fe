package baguan.find.structure;

import java.util.Set;

/** Labels of Taiwan's forms, which may be written wide: 主　旨：. */
public final class TaiwanLabel {
  private static final int LONGEST = 20;
  private static final Set<String> SECTIONS =
      Set.of("主旨", "說明", "辦法", "擬辦", "建議", "請求", "核示事項", "依據", "公告事項");
  private static final Set<String> FIELDS =
      Set.of(
          "檔號", "保存年限", "地址", "聯絡方式", "聯絡人", "承辦人", "電話", "傳真", "電子信箱", "電子郵件", "受文者", "發文日期",
          "發文字號", "速別", "附件", "正本", "副本", "開會事由", "開會時間", "開會地點", "主持人", "出席者", "列席者", "備註");

  private TaiwanLabel() {}

  /**
   * The label a line starts with, without white space; every 密等 field is {@code 密等}. Empty when it
   * starts with none.
   */
  public static String of(String line) {
    int colon = colon(line);
    if (colon < 2 || colon > LONGEST) {
      return "";
    }
    String label = Blank.tight(line.substring(0, colon));
    if (label.startsWith("密等")) {
      return "密等";
    }
    return SECTIONS.contains(label) || FIELDS.contains(label) ? label : "";
  }

  /** True of labels that head the text itself. */
  public static boolean section(String label) {
    return SECTIONS.contains(label);
  }

  /** Offset of the first colon, or -1. */
  public static int colon(String line) {
    int wide = line.indexOf('：');
    int narrow = line.indexOf(':');
    return wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
  }
}
