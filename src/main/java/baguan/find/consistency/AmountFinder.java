package baguan.find.consistency;

import baguan.document.Block;
import baguan.fact.AmountMention;
import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds amounts of money, and pairs each amount in capitals with the figures beside it. */
public final class AmountFinder implements FactFinder {
  /** What may stand between figures and capitals of one amount, character by character. */
  private static final String GLUE = " \u3000\t（）()：:，,、[]【】大小写寫人民币幣即计計合整正RMBCNY¥￥";

  private static final int LONGEST_GLUE = 16;

  private record Written(
      BigDecimal value, String unit, BigDecimal base, boolean capital, int start, int end) {}

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (FileText file : FileText.of(reading, false)) {
      for (Block block : file.figures()) {
        state(block, scan(block.text()), facts);
      }
    }
    return facts;
  }

  private static List<Written> scan(String text) {
    List<Written> amounts = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      Written amount = amountAt(text, i);
      if (amount != null) {
        amounts.add(amount);
      }
      i = amount == null ? i + 1 : amount.end();
    }
    return amounts;
  }

  private static @Nullable Written amountAt(String text, int i) {
    char c = text.charAt(i);
    if (Glyph.digit(c)) {
      Money money = Money.read(text, i);
      return money == null
          ? null
          : new Written(
              money.value(), money.unit(), money.base(), false, money.start(), money.end());
    }
    if (CapitalAmount.numeral(c) && !CapitalAmount.numeral(Glyph.at(text, i - 1))) {
      CapitalAmount capital = CapitalAmount.read(text, i);
      return capital == null
          ? null
          : new Written(capital.yuan(), "元", capital.yuan(), true, capital.start(), capital.end());
    }
    return null;
  }

  private static void state(Block block, List<Written> amounts, List<Fact> facts) {
    int paired = -1; // index of one that is already the partner of the one before it
    for (int i = 0; i < amounts.size(); i++) {
      Written here = amounts.get(i);
      Written before = i == 0 || paired == i - 1 ? null : amounts.get(i - 1);
      Written after = i + 1 == amounts.size() ? null : amounts.get(i + 1);
      Written partner = null;
      if (before != null && belong(block.text(), before, here)) {
        partner = before;
        paired = i;
      } else if (after != null && belong(block.text(), here, after)) {
        partner = after;
      }
      facts.add(
          new AmountMention(
              here.value(),
              here.unit(),
              here.base(),
              here.capital(),
              partner != null,
              partner == null ? here.base() : partner.base(),
              block.text().substring(here.start(), here.end()),
              block.span(here.start(), here.end())));
    }
  }

  private static boolean belong(String text, Written a, Written b) {
    if (a.capital() == b.capital() || b.start() - a.end() > LONGEST_GLUE || b.start() < a.end()) {
      return false;
    }
    for (int i = a.end(); i < b.start(); i++) {
      if (GLUE.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
