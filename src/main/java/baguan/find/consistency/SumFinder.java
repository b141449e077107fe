package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Adds up what a sentence says: parts and 合计, a part and its whole, growth from one to another. */
public final class SumFinder implements FactFinder {
  private static final String SUM = "consistency/text-sum-disagrees";
  private static final String PART = "consistency/part-exceeds-whole";
  private static final String GROWTH = "consistency/growth-rate-disagrees";
  private static final String SHARES = "consistency/percentages-over-100";
  private static final List<String> TOTALS = List.of("合计", "合計", "共计", "共計", "总计", "總計");
  private static final List<String> GROWN =
      List.of(
          "增加到", "增加至", "增长到", "增长至", "提高到", "提高至", "上升到", "上升至", "增至", "降至", "下降到", "下降至", "减少到",
          "减少至", "降低到", "降低至");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (FileText file : FileText.of(reading, true)) {
      for (Block block : file.figures()) {
        sentences(block, facts);
      }
    }
    return facts;
  }

  private static void sentences(Block block, List<Fact> facts) {
    String text = block.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Glyph.endsSentence(text.charAt(i))) {
        List<Quantity> quantities = Quantity.in(text, start, i);
        if (quantities.size() > 1) {
          sum(block, start, quantities, facts);
          part(block, start, i, quantities, facts);
          growth(block, quantities, facts);
          shares(block, quantities, facts);
        }
        start = i + 1;
      }
    }
  }

  /** 甲30万元、乙20万元，合计60万元: everything before the total is of its unit. */
  private static void sum(Block block, int start, List<Quantity> all, List<Fact> facts) {
    for (int i = 2; i < all.size(); i++) {
      Quantity total = all.get(i);
      if (!called(block.text(), Math.max(start, total.start() - 4), total.start(), TOTALS)) {
        continue;
      }
      BigDecimal sum = BigDecimal.ZERO;
      int coarsest = total.scale();
      for (Quantity part : all.subList(0, i)) {
        if (!part.unit().equals(total.unit())) {
          return;
        }
        sum = sum.add(part.value());
        coarsest = Math.min(coarsest, part.scale());
      }
      BigDecimal slack = BigDecimal.valueOf(i, 1).scaleByPowerOfTen(-coarsest);
      boolean exact = coarsest <= 0 && all.subList(0, i).stream().allMatch(q -> q.scale() == 0);
      BigDecimal off = sum.subtract(total.value()).abs();
      if (exact ? off.signum() != 0 : off.compareTo(slack) > 0) {
        facts.add(passage(SUM, block, total, total.write(block.text(), sum)));
      }
      return;
    }
  }

  /** 共10人，其中党员12人. */
  private static void part(Block block, int start, int end, List<Quantity> all, List<Fact> facts) {
    int among = block.text().indexOf("其中", start);
    if (among < 0 || among >= end) {
      return;
    }
    Quantity whole = null;
    for (Quantity quantity : all) {
      if (quantity.end() <= among) {
        whole = quantity;
      } else if (whole != null
          && quantity.unit().equals(whole.unit())
          && !quantity.unit().equals("%")
          && quantity.value().compareTo(whole.value()) > 0
          && block
                  .text()
                  .substring(
                      quantity.start() - Math.min(6, quantity.start() - among), quantity.start())
                  .indexOf("达")
              < 0) {
        String stated = block.text().substring(whole.start(), whole.end());
        facts.add(passage(PART, block, quantity, stated));
        return;
      }
    }
  }

  /** 由200增加到250，增长20%: three neighbours, the third a rate. */
  private static void growth(Block block, List<Quantity> all, List<Fact> facts) {
    for (int i = 0; i + 2 < all.size(); i++) {
      Quantity from = all.get(i);
      Quantity to = all.get(i + 1);
      Quantity rate = all.get(i + 2);
      String between = block.text().substring(from.end(), to.start());
      String behind = block.text().substring(to.end(), rate.start());
      boolean grown = GROWN.stream().anyMatch(between::endsWith) && between.length() < 12;
      boolean same = from.unit().equals(to.unit()) && !from.unit().equals("%");
      boolean told =
          rate.unit().equals("%")
              && behind.length() < 8
              && (behind.endsWith("增长")
                  || behind.endsWith("增幅")
                  || behind.endsWith("下降")
                  || behind.endsWith("降低")
                  || behind.endsWith("减少")
                  || behind.endsWith("增长了"));
      if (!grown || !same || !told || from.value().signum() == 0 || behind.contains("年均")) {
        continue;
      }
      BigDecimal change = to.value().subtract(from.value()).multiply(HUNDRED);
      BigDecimal true10 = change.divide(from.value(), 6, RoundingMode.HALF_UP).abs();
      BigDecimal slack = slack(from, to, rate);
      if (true10.subtract(rate.value()).abs().compareTo(slack) > 0) {
        facts.add(
            passage(
                GROWTH,
                block,
                rate,
                plain(true10.setScale(Math.max(1, rate.scale()), RoundingMode.HALF_UP))));
      }
    }
  }

  /** What the rounding of all three figures may make of the rate, generously. */
  private static BigDecimal slack(Quantity from, Quantity to, Quantity rate) {
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-Math.min(from.scale(), to.scale()));
    BigDecimal relative = step.multiply(HUNDRED).divide(from.value(), 6, RoundingMode.UP);
    BigDecimal larger = to.value().max(from.value()).divide(from.value(), 6, RoundingMode.UP);
    return relative.multiply(larger).add(BigDecimal.ONE.scaleByPowerOfTen(-rate.scale()));
  }

  /** Shares written 占60%、占50% in one sentence. */
  private static void shares(Block block, List<Quantity> all, List<Fact> facts) {
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    Quantity last = all.get(0);
    for (Quantity quantity : all) {
      boolean share =
          Glyph.at(block.text(), quantity.start() - 1) == '占'
              || block.text().startsWith("占比", quantity.start() - 2);
      if (share && quantity.unit().equals("%")) {
        sum = sum.add(quantity.value());
        last = quantity;
        count++;
      }
    }
    if (count > 1 && sum.compareTo(HUNDRED.add(BigDecimal.ONE)) > 0) {
      facts.add(passage(SHARES, block, last, plain(sum)));
    }
  }

  private static boolean called(String text, int from, int to, List<String> words) {
    String before = text.substring(from, to);
    return words.stream().anyMatch(before::contains);
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static Passage passage(String kind, Block block, Quantity at, String right) {
    Span span = block.span(at.start(), at.end());
    return new Passage(kind, span.text(), right, "", span);
  }
}
