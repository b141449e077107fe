package baguan.check;

import java.util.List;

/**
 * Where a document is to go, as its sender says; empty where not said.
 *
 * @param jurisdiction as in {@link baguan.fact.Release}; empty when the document is to tell
 * @param date day of release as {@code yyyymmdd}, 0 when not said: a check has no clock of its own
 * @param kind 文种, for a document that does not tell: what it says itself counts before it
 */
public record Destination(
    String audience,
    String channel,
    String jurisdiction,
    List<String> recipients,
    int date,
    String kind) {
  /** Nothing said: the document's form tells whose rules apply, the mainland's when it does not. */
  public static final Destination UNSAID = new Destination("", "", "", List.of(), 0);

  public Destination {
    recipients = List.copyOf(recipients);
  }

  /** Of a document whose kind is not said. */
  public Destination(
      String audience, String channel, String jurisdiction, List<String> recipients, int date) {
    this(audience, channel, jurisdiction, recipients, date, "");
  }
}
