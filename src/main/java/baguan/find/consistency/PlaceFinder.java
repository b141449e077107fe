package baguan.find.consistency;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.List;

/** Finds cities written under a province they do not belong to: 湖北省张家界市. */
public final class PlaceFinder implements FactFinder {
  private static final String RULE = "city-in-wrong-province";
  private static final int LONGEST = 12;

  @Override
  public List<Fact> find(Reading reading) {
    Remarks remarks = new Remarks();
    for (FileText file : FileText.of(reading, false)) {
      for (Block block : file.blocks()) {
        block(block, remarks);
      }
    }
    return remarks.facts();
  }

  private static void block(Block block, Remarks remarks) {
    String text = block.text();
    for (int i = text.indexOf('省'); i >= 0; i = text.indexOf('省', i + 1)) {
      judge(block, i + 1, remarks);
    }
    for (int i = text.indexOf("自治区"); i >= 0; i = text.indexOf("自治区", i + 1)) {
      judge(block, i + 3, remarks);
    }
  }

  /** A province that ends here and a city that starts here. */
  private static void judge(Block block, int at, Remarks remarks) {
    String text = block.text();
    String province = "";
    for (int start = Math.max(0, at - LONGEST); start < at && province.isEmpty(); start++) {
      province = Prefectures.province(text.substring(start, at));
    }
    for (int end = Math.min(text.length(), at + LONGEST); end > at && !province.isEmpty(); end--) {
      String city = text.substring(at, end);
      String right = Prefectures.provinceOf(city);
      if (!right.isEmpty()) {
        if (!right.equals(province)) {
          remarks.add(RULE, block, at, end, right, province);
        }
        return;
      }
    }
  }
}
