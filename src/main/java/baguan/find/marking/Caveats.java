package baguan.find.marking;

import baguan.fact.Marking;
import baguan.fact.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Limits of dissemination in a banner against the recipients named: FED ONLY and NOCON are for
 * federal addresses, NOFORN for none abroad. Each limit and recipient is stated once.
 */
final class Caveats {
  private Caveats() {}

  static List<Passage> against(List<String> recipients, List<Marking> marks) {
    List<Passage> outside = new ArrayList<>(0);
    Set<String> said = new TreeSet<>();
    for (Marking mark : marks) {
      boolean banner = mark.system().equals("us") || mark.system().equals("cui");
      if (banner && mark.real() && !mark.portion()) {
        for (String caveat : mark.word().split("[/,]+")) {
          for (String recipient : recipients) {
            String limit = caveat.strip();
            if (!within(limit, domain(recipient)) && said.add(limit + '\n' + recipient)) {
              outside.add(
                  new Passage(
                      "confidentiality/caveat-against-recipient",
                      mark.word(),
                      recipient,
                      limit,
                      mark.at()));
            }
          }
        }
      }
    }
    return outside;
  }

  /**
   * @param domain empty for recipients of whom only a name is known
   */
  private static boolean within(String limit, String domain) {
    boolean federal = domain.endsWith(".gov") || domain.endsWith(".mil");
    int dot = domain.lastIndexOf('.');
    boolean abroad = domain.length() - dot == 3 && !domain.endsWith(".us"); // a country's domain
    return switch (limit) {
      case "FED ONLY", "NOCON" -> domain.isEmpty() || federal;
      case "NOFORN", "NF" -> domain.isEmpty() || !abroad;
      default -> true;
    };
  }

  private static String domain(String recipient) {
    int at = recipient.lastIndexOf('@');
    return at < 0 ? "" : recipient.substring(at + 1).strip().toLowerCase(Locale.ROOT);
  }
}
