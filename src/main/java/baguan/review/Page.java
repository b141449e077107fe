package baguan.review;

import java.util.List;

/**
 * Some rows of a long list.
 *
 * @param next what to ask the following rows by; empty when there are none
 */
public record Page<T>(List<T> items, String next) {
  public Page {
    items = List.copyOf(items);
  }
}
