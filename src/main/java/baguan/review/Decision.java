package baguan.review;

/**
 * What a person said of a point, for good: a change of mind is another decision.
 *
 * @param version the one that was looked at
 * @param key {@link Point#key()} or, for wider scopes, {@link Point#textKey()}
 * @param code reason code, may be empty
 * @param expires epoch millis, {@link Submission#NEVER} when it ends with the submission
 * @param by id of the person
 * @param self {@link Person#self()} of whose authority it is
 * @param department in which the person decided
 */
public record Decision(
    String id,
    String submission,
    int version,
    String key,
    Ruling ruling,
    String code,
    String reason,
    Scope scope,
    long expires,
    String by,
    String self,
    String department,
    long at) {
  /** Speaks of this point, now. */
  public boolean covers(Point point, long now) {
    return now < expires && key.equals(scope == Scope.PLACE ? point.key() : point.textKey());
  }
}
