package baguan.review;

import java.util.List;

/**
 * Where the document is to go: chooses the rules and is bound into the approval.
 *
 * @param type kind of document (文种) as its drafter says, for one that does not tell; empty when
 *     left to the check
 * @param date day of release as {@code yyyymmdd}, 0 when not said
 */
public record Aim(
    String audience,
    String channel,
    String jurisdiction,
    String type,
    List<String> recipients,
    int date) {
  public Aim {
    recipients = List.copyOf(recipients);
  }

  public boolean stated() {
    return !audience.isEmpty() && !channel.isEmpty();
  }
}
