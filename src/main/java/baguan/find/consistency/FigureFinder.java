package baguan.find.consistency;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds one figure of one project or contract stated with two values. Stages, years and changes
 * have values of their own.
 */
public final class FigureFinder implements FactFinder {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:项目|工程|合同)(总投资|总建筑面积|总用地面积|用地面积|合同价款|总价款|总价|总金额|预算金额|最高限价)额?"
              + "(?:为|约为|约|共计|共|达|是|[:：])?(?:人民币)?([0-9][0-9,]{0,15}(?:\\.[0-9]{1,4})?)([万亿]?)(元|平方米|公顷|亩)");
  private static final Pattern APART =
      Pattern.compile("[一二三四五]期|年度|其中|调整|变更|原|增加|减少|增至|降至|不超过|以上|以下|[0-9]{4}年");
  private static final int REACH = 30;

  private record Value(BigDecimal number, String text) {}

  @Override
  public List<Fact> find(Reading reading) {
    Remarks remarks = new Remarks();
    for (FileText file : FileText.of(reading, true)) {
      Map<String, Value> stated = new HashMap<>();
      for (Block block : file.figures()) {
        if (!reading.ascii(block)) {
          figures(block, stated, remarks);
        }
      }
    }
    return remarks.facts();
  }

  private static void figures(Block block, Map<String, Value> stated, Remarks remarks) {
    String text = block.text();
    Matcher m = FIGURE.matcher(text);
    while (m.find()) {
      int from = Math.max(0, m.start() - REACH);
      int to = Math.min(text.length(), m.end() + 4);
      if (APART.matcher(text.substring(from, to)).find()) {
        continue;
      }
      int power = m.group(3).equals("万") ? 4 : m.group(3).equals("亿") ? 8 : 0;
      BigDecimal number = new BigDecimal(m.group(2).replace(",", "")).scaleByPowerOfTen(power);
      Value value = new Value(number, text.substring(m.start(2), m.end()));
      Value before = stated.putIfAbsent(m.group(1) + m.group(4), value);
      if (before != null && before.number().compareTo(number) != 0) {
        remarks.add("figure-stated-two-ways", block, m.start(2), m.end(), before.text());
      }
    }
  }
}
