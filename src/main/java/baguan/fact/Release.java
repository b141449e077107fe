package baguan.fact;

import baguan.document.Span;
import java.util.List;

/**
 * Where the document is to go, as its sender says.
 *
 * @param audience {@code public}, {@code partner}, {@code superior}, {@code internal}; empty when
 *     not said
 * @param channel {@code web}, {@code mail}, {@code paper}, {@code press}; empty when not said
 * @param jurisdiction {@code cn}, {@code tw}, {@code hk}, {@code intl}
 * @param date day of the release as {@code yyyymmdd}, 0 when not said: rules have no clock
 */
public record Release(
    String audience,
    String channel,
    String jurisdiction,
    List<String> recipients,
    int date,
    Span at)
    implements Fact {
  public Release {
    recipients = List.copyOf(recipients);
  }
}
