package baguan.rule;

import java.util.Map;

/**
 * A folder of rules with one owner.
 *
 * @param sensitive its findings' text is masked in reports unless content is asked for
 */
public record Pack(
    String id, Map<Language, String> titles, String owner, Scope scope, boolean sensitive) {
  public Pack {
    titles = Map.copyOf(titles);
  }
}
