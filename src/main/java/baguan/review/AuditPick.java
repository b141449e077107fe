package baguan.review;

/**
 * Which entries of the record are wanted.
 *
 * @param person id of who acted, or for whom; empty for all
 * @param act {@link Act#id()}; empty for all
 * @param object id of a submission; empty for all
 * @param since epoch millis, inclusive
 * @param until epoch millis, exclusive; {@link Submission#NEVER} for no end
 */
public record AuditPick(String person, String act, String object, long since, long until) {
  public static final AuditPick ALL = new AuditPick("", "", "", 0, Submission.NEVER);

  /** The same of one person's acts. */
  public AuditPick by(String id) {
    return new AuditPick(id, act, object, since, until);
  }

  public boolean matches(AuditEntry entry) {
    return (person.isEmpty() || person.equals(entry.actor()) || person.equals(entry.behalf()))
        && (act.isEmpty() || act.equals(entry.act().id()))
        && (object.isEmpty() || object.equals(entry.object()))
        && entry.at() >= since
        && entry.at() < until;
  }
}
