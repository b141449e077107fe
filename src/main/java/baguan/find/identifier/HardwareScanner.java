package baguan.find.identifier;

import static baguan.fact.IdentifierType.MAC_ADDRESS;

import baguan.fact.Validity;
import java.util.List;
import java.util.Locale;

/** Hardware addresses: pairs behind colons or hyphens, fours behind points, pairs under a label. */
final class HardwareScanner {
  private HardwareScanner() {}

  static void scan(Text text, int run, List<Candidate> out) {
    char next = text.at(text.end(run));
    if (text.length(run) == 2 && (next == ':' || next == '-')) {
      pairs(text, run, out);
    } else if (text.length(run) == 2 && next == ' ') {
      spaced(text, run, out);
    } else if (text.length(run) == 4 && next == '.') {
      dotted(text, run, out);
    }
  }

  private static void pairs(Text text, int run, List<Candidate> out) {
    char gap = text.at(text.end(run));
    if (text.gap(run - 1) == gap || text.at(text.start(run) - 1) == gap) {
      return;
    }
    int last = run;
    while (last < run + 8
        && last + 1 < text.runs()
        && text.gap(last) == gap
        && text.length(last + 1) == 2) {
      last++;
    }
    int pairs = last - run + 1;
    if ((pairs != 6 && pairs != 8) || text.gap(last) == gap) {
      return;
    }
    String value = text.joined(run, last).toUpperCase(Locale.ROOT);
    boolean letter = value.chars().anyMatch(c -> c >= 'A'); // eight pairs of digits are a list
    if (hexadecimal(value) && (pairs == 6 || letter)) {
      text.report(MAC_ADDRESS, value, Validity.PLAUSIBLE, text.start(run), text.end(last), out);
    }
  }

  /** Six pairs between spaces are a dump as well, so a word must say what they are. */
  private static void spaced(Text text, int run, List<Candidate> out) {
    int last = run;
    while (last < run + 5 && text.gap(last) == ' ' && text.length(last + 1) == 2) {
      last++;
    }
    boolean whole = last == run + 5 && !(text.gap(run - 1) == ' ' && text.length(run - 1) == 2);
    String value = whole ? text.joined(run, last).toUpperCase(Locale.ROOT) : "";
    if (whole && hexadecimal(value)) {
      text.labelled(MAC_ADDRESS, value, text.start(run), text.end(last), out);
    }
  }

  /** {@code 0123.4567.89ab}, as switches write it; digits alone are a number of sections. */
  private static void dotted(Text text, int run, List<Candidate> out) {
    int last = run;
    while (last < run + 4 && text.gap(last) == '.' && text.length(last + 1) == 4) {
      last++;
    }
    boolean whole = (last == run + 2 || last == run + 3) && text.gap(run - 1) != '.';
    String value = whole ? text.joined(run, last).toUpperCase(Locale.ROOT) : "";
    boolean mixed = value.chars().anyMatch(c -> c >= 'A') && value.chars().anyMatch(c -> c <= '9');
    if (whole && hexadecimal(value) && mixed) {
      text.report(MAC_ADDRESS, value, Validity.PLAUSIBLE, text.start(run), text.end(last), out);
    }
  }

  private static boolean hexadecimal(String value) {
    return value.chars().allMatch(c -> Character.digit(c, 16) >= 0)
        && value.chars().distinct().count() > 1;
  }
}
