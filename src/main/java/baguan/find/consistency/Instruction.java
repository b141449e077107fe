package baguan.find.consistency;

import java.util.List;
import java.util.Set;

/** Words in brackets that tell a writer what to put there: 【请填写】, [此处输入标题], [Name]. */
final class Instruction {
  private static final List<String> SQUARE =
      List.of(
          "请填", "请输入", "请插入", "填写", "插入", "此处输入", "此处填", "此处插入", "請填", "請輸入", "此處輸入", "此處填",
          "insert ", "Insert ", "INSERT ");
  private static final Set<String> WHOLE =
      Set.of("●", "姓名", "日期", "公司名称", "单位名称", "公司名稱", "Name", "Date", "date");
  private static final List<String> ROUND = List.of("填", "补", "補", "插入", "附");

  private Instruction() {}

  /**
   * @param inside what stands between the brackets
   */
  static boolean in(String inside, char open) {
    if (open == '【' || open == '[') {
      return WHOLE.contains(inside) || SQUARE.stream().anyMatch(inside::startsWith);
    }
    boolean here = inside.startsWith("此处") || inside.startsWith("此處");
    return (open == '（' || open == '(') && here && ROUND.stream().anyMatch(inside::contains);
  }
}
