package baguan.check;

import java.util.List;

/**
 * Where a document is to go, as its sender says; empty where not said.
 *
 * @param jurisdiction as in {@link baguan.fact.Release}; empty when the document is to tell
 * @param date day of release as {@code yyyymmdd}, 0 when not said: a check has no clock of its own
 */
public record Destination(
    String audience, String channel, String jurisdiction, List<String> recipients, int date) {
  /** Nothing said: the document's form tells whose rules apply, the mainland's when it does not. */
  public static final Destination UNSAID = new Destination("", "", "", List.of(), 0);

  public Destination {
    recipients = List.copyOf(recipients);
  }
}
