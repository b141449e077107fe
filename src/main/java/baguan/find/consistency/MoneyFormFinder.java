package baguan.find.consistency;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts whose writing the rules of accounting forbid (会计基础工作规范 第五十二条). */
public final class MoneyFormFinder implements FactFinder {
  private static final Pattern SIGN_AND_WORD =
      Pattern.compile("[￥¥][ ]?[0-9][0-9,，]{0,18}(?:\\.[0-9]{1,4})?[ ]?[万萬亿億]?(元)");
  private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖拾佰仟万亿貳參陸萬億";
  private static final Pattern CAPITAL =
      Pattern.compile(
          "人民[币幣](?:[（(]大[写寫][）)])?[:：]?([ \\u3000]{0,4})(["
              + CAPITALS
              + "]{1,30}[元圆圓](?:["
              + CAPITALS
              + "]角)?(?:["
              + CAPITALS
              + "]{1,2}分)?)([整正]?)");
  private static final Pattern PLAIN =
      Pattern.compile("人民[币幣](?:[（(]大[写寫][）)])?[:：]?([一二三四五六七八九十百千两〇零万亿]{2,24}元)[整正]");

  @Override
  public List<Fact> find(Reading reading) {
    Remarks remarks = new Remarks();
    for (FileText file : FileText.of(reading, false)) {
      for (Block block : file.blocks()) {
        String text = block.text();
        if (text.indexOf('元') >= 0 || text.indexOf('圆') >= 0 || text.indexOf('圓') >= 0) {
          block(block, remarks);
        }
      }
    }
    return remarks.facts();
  }

  private static void block(Block block, Remarks remarks) {
    Matcher sign = SIGN_AND_WORD.matcher(block.text());
    while (sign.find()) {
      remarks.add("currency-sign-and-word", block, sign.start(), sign.end(), "");
    }
    Matcher plain = PLAIN.matcher(block.text());
    while (plain.find()) {
      remarks.add(
          "capital-amount-numerals", block, plain.start(1), plain.end(1), capitals(plain.group(1)));
    }
    Matcher capital = CAPITAL.matcher(block.text());
    while (capital.find()) {
      if (!capital.group(1).isEmpty()) {
        remarks.add("capital-amount-gap", block, capital.start(1), capital.end(1), "");
      }
      ending(block, capital, remarks);
    }
  }

  /** 整 closes an amount that ends at 元 and never one that ends at 分; at 角 both are in use. */
  private static void ending(Block block, Matcher m, Remarks remarks) {
    String amount = m.group(2);
    boolean closed = !m.group(3).isEmpty();
    char last = amount.charAt(amount.length() - 1);
    if (last == '分' && closed) {
      remarks.add("capital-amount-ending", block, m.start(3), m.end(3), amount);
    } else if ("元圆圓".indexOf(last) >= 0 && !closed) {
      remarks.add("capital-amount-ending", block, m.start(2), m.end(2), amount + "整");
    }
  }

  private static String capitals(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = "一二三四五六七八九十百千两〇零".indexOf(text.charAt(i));
      out.append(at < 0 ? text.charAt(i) : "壹贰叁肆伍陆柒捌玖拾佰仟贰零零".charAt(at));
    }
    return out.toString();
  }
}
