package baguan.review;

import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whom a submission waits for.
 *
 * @param departments of the role; empty for the owner
 */
public record Turn(Who who, SortedSet<String> departments) {
  /** The kind of person. */
  public enum Who {
    OWNER,
    SYSTEM,
    REVIEWER,
    CO_SIGNER,
    RELEASER,
    NOBODY;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param open departments that were asked to co-sign and have not answered
   */
  public static Turn of(State state, String department, Set<String> open) {
    return switch (state) {
      case DRAFT, NEEDS_FIX, READY -> new Turn(Who.OWNER, new TreeSet<>());
      case CHECKING -> new Turn(Who.SYSTEM, new TreeSet<>());
      case IN_REVIEW -> in(Who.REVIEWER, department);
      case CO_SIGN ->
          open.isEmpty()
              ? in(Who.REVIEWER, department)
              : new Turn(Who.CO_SIGNER, new TreeSet<>(open));
      case APPROVED -> in(Who.RELEASER, department);
      case RELEASED, ARCHIVED, RECALLED, REJECTED, WITHDRAWN ->
          new Turn(Who.NOBODY, new TreeSet<>());
    };
  }

  private static Turn in(Who who, String department) {
    SortedSet<String> one = new TreeSet<>();
    one.add(department);
    return new Turn(who, one);
  }

  /** Whether it waits for this person. */
  public boolean of(Person person, Submission submission) {
    boolean own = person.among(submission.authors()) || person.id().equals(submission.owner());
    return switch (who) {
      case OWNER -> person.id().equals(submission.owner());
      case REVIEWER -> !own && shares(person, Role.REVIEWER);
      case CO_SIGNER -> !own && shares(person, Role.CO_SIGNER);
      case RELEASER -> !own && shares(person, Role.RELEASER);
      case SYSTEM, NOBODY -> false;
    };
  }

  private boolean shares(Person person, Role role) {
    return !person.has(Role.ADMIN)
        && person.departments(role).stream().anyMatch(d -> departments.contains(d));
  }
}
