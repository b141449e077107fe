package baguan.review;

import java.util.Locale;

/** How many working days reviewers have (最速件, 速件, 普通件). */
public enum Urgency {
  URGENT(1),
  FAST(3),
  PLAIN(6);

  private final int workingDays;

  Urgency(int workingDays) {
    this.workingDays = workingDays;
  }

  public int workingDays() {
    return workingDays;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
