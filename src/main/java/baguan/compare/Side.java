package baguan.compare;

import baguan.review.Binding;
import java.util.List;
import java.util.Set;

/**
 * One of the two versions.
 *
 * @param whole all its parts were read
 * @param skipped rules that did not apply to it
 * @param spots in the order of its report
 */
public record Side(
    int number,
    Binding binding,
    boolean whole,
    Set<String> skipped,
    List<Paragraph> paragraphs,
    List<Spot> spots) {
  public Side {
    skipped = Set.copyOf(skipped);
    paragraphs = List.copyOf(paragraphs);
    spots = List.copyOf(spots);
  }
}
