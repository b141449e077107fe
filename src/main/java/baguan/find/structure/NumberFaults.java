package baguan.find.structure;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the form of a 发文字号, fault by fault, each with the characters to change. */
final class NumberFaults {
  private NumberFaults() {}

  /**
   * One fault; offsets are into the number's text.
   *
   * @param reason {@code brackets}, {@code year}, {@code ordinal}, {@code leading-zero}, {@code
   *     width}, {@code space}, {@code unit}, {@code code}
   */
  record Fault(String reason, int start, int end) {}

  static List<Fault> of(NumberForm form, String text) {
    List<Fault> faults = new ArrayList<>();
    if (form.code().chars().anyMatch(Character::isDigit)) {
      faults.add(new Fault("code", form.start(), form.start() + form.code().length()));
    }
    int open = form.yearStart() - 1;
    while (open > 0 && text.charAt(open) != form.open().charAt(0)) {
      open--;
    }
    int close = form.yearStart() + form.year().length();
    while (close < text.length() - 1 && text.charAt(close) != form.close().charAt(0)) {
      close++;
    }
    if (!form.squareBrackets()) {
      faults.add(new Fault("brackets", open, close + 1));
    }
    if (form.year().length() != 4) {
      faults.add(new Fault("year", form.yearStart(), form.yearStart() + form.year().length()));
    }
    if (form.ordinal()) {
      faults.add(new Fault("ordinal", form.ordinalStart(), form.ordinalStart() + 1));
    }
    number(form, faults);
    if (faults.isEmpty()) {
      width(form, text, faults);
    }
    return faults;
  }

  private static void number(NumberForm form, List<Fault> faults) {
    int start = form.numberStart();
    int end = start + form.number().length();
    if (form.leadingZero()) {
      faults.add(new Fault("leading-zero", start, end));
    }
    if (!form.unit()) {
      faults.add(new Fault("unit", start, end));
    }
  }

  /**
   * Full-width digits and spaces inside; a draft's blank before 号 is a placeholder, not a fault.
   */
  private static void width(NumberForm form, String text, List<Fault> faults) {
    String digits = form.year() + form.number();
    boolean wide = digits.chars().anyMatch(c -> c >= '０' && c <= '９');
    boolean spaced = text.chars().anyMatch(c -> Blank.is((char) c)) && !form.number().isEmpty();
    if (wide || spaced) {
      faults.add(new Fault(wide ? "width" : "space", form.start(), form.end()));
    }
  }
}
