package baguan.review;

/**
 * A number of an issuer's year: without gaps, never given twice, kept when its document dies (作废).
 *
 * @param voidedAt epoch millis, {@link Submission#NEVER} while it is good
 */
public record Registration(
    String issuer, int year, int number, String submission, String by, long at, long voidedAt) {
  /** As GB/T 9704-2012 7.2.5 writes it. */
  public String text() {
    return issuer + "〔" + year + "〕" + number + "号";
  }
}
