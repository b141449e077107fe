package baguan.finding;

import java.util.Locale;

/**
 * Follows the strength of the rule's basis: hard rule, general rule or recommendation, practice.
 */
public enum Severity {
  NOTE,
  WARNING,
  ERROR;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
