package baguan.review;

import java.util.Locale;

/** What a person may be in a department. */
public enum Role {
  DRAFTER,
  REVIEWER,
  CO_SIGNER,
  RELEASER,
  RULE_OWNER,
  AUDITOR,
  /** Runs the place; reads no document and decides none, whatever else was granted. */
  ADMIN,
  /** A pipeline's token. */
  CI;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
