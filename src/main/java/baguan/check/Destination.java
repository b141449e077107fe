package baguan.check;

import java.util.List;

/**
 * Where a document is to go, as its sender says; empty where not said.
 *
 * @param date day of release as {@code yyyymmdd}, 0 when not said: a check has no clock of its own
 */
public record Destination(
    String audience, String channel, String jurisdiction, List<String> recipients, int date) {
  /** Nothing said: mainland rules apply. */
  public static final Destination UNSAID = new Destination("", "", "cn", List.of(), 0);

  public Destination {
    recipients = List.copyOf(recipients);
  }
}
