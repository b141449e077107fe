package baguan.find.structure;

import baguan.document.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The index card that government web pages set above a published document (索引号, 发文机关 …). It is
 * about the document, not part of it.
 *
 * @param values by label
 * @param rest the lines that are not the card's
 */
record Card(Map<String, Line> values, List<Line> rest) {
  private static final Set<String> LABELS =
      Set.of("索引号", "主题分类", "发文机关", "成文日期", "标题", "发文字号", "发布日期", "主题词", "有效性", "公文种类", "发布机构");
  private static final int ENOUGH = 4;
  private static final int REACH = 40;

  static Card of(List<Line> lines) {
    Map<String, Line> values = new TreeMap<>();
    List<Line> rest = new ArrayList<>(lines.size());
    int labels = 0;
    for (int i = 0; i < lines.size(); i++) {
      String label = i < REACH ? label(lines.get(i)) : "";
      if (label.isEmpty()) {
        rest.add(lines.get(i));
        continue;
      }
      labels++;
      if (i + 1 < lines.size() && sameRow(lines.get(i), lines.get(i + 1))) {
        i++;
        values.put(label, lines.get(i));
      }
    }
    return labels >= ENOUGH ? new Card(values, rest) : new Card(Map.of(), lines);
  }

  private static String label(Line line) {
    String text = line.tight();
    if (text.length() < 3 || text.length() > 8 || (!text.endsWith("：") && !text.endsWith(":"))) {
      return "";
    }
    String word = text.substring(0, text.length() - 1);
    return LABELS.contains(word) ? word : "";
  }

  private static boolean sameRow(Line label, Line value) {
    Cell a = label.block().cell();
    Cell b = value.block().cell();
    return label(value).isEmpty()
        && !a.equals(Cell.NONE)
        && a.table().equals(b.table())
        && a.row() == b.row()
        && b.column() > a.column();
  }
}
