package baguan.review;

import static baguan.review.Permissions.Tie.ANY;
import static baguan.review.Permissions.Tie.DEPARTMENT;
import static baguan.review.Permissions.Tie.OWN;
import static baguan.review.Permissions.Tie.ROUTE;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what to whose document. Deny by default. Four eyes are kept here and nowhere else: to
 * an author of a document every role but drafter and pipeline is as good as none.
 */
public final class Permissions {
  /** What a person has to do with a document. */
  public enum Tie {
    OWN,
    DEPARTMENT,
    ROUTE,
    ANY
  }

  private static final Set<Act> SYSTEM =
      EnumSet.of(Act.FIND, Act.CLEAR, Act.FAIL, Act.VOID, Act.ARCHIVE, Act.REMIND, Act.ERASE);
  private static final Map<Role, Map<Act, Tie>> TABLE = table();

  private Permissions() {}

  /** Whether the act is the actor's to do, whatever state the document is in. */
  public static boolean allows(Actor actor, Act act, Place place) {
    return through(actor, act, place).isPresent();
  }

  /** The grant that carries the act, the first in order. */
  public static Optional<Grant> through(Actor actor, Act act, Place place) {
    if (actor.system()) {
      return SYSTEM.contains(act)
          ? Optional.of(new Grant(Role.ADMIN, place.department()))
          : Optional.empty();
    }
    if (actor.everybody().stream().anyMatch(p -> !p.enabled())) {
      return Optional.empty();
    }
    Person authority = actor.authority();
    boolean admin = authority.has(Role.ADMIN);
    return authority.grants().stream()
        .filter(g -> !admin || g.role() == Role.ADMIN)
        .filter(g -> holds(g, act, actor, place))
        .findFirst();
  }

  private static boolean holds(Grant grant, Act act, Actor actor, Place place) {
    Map<Act, Tie> rights = TABLE.get(grant.role());
    Tie needed = rights == null ? null : rights.get(act);
    if (needed == null) {
      return false;
    }
    boolean author =
        actor.everybody().stream()
            .anyMatch(p -> p.id().equals(place.owner()) || p.among(place.authors()));
    return switch (needed) {
      case ANY -> true;
      case OWN -> actor.authority().id().equals(place.owner());
      case DEPARTMENT ->
          !author && place.submitted() && grant.department().equals(place.department());
      case ROUTE -> !author && place.submitted() && place.route().contains(grant.department());
    };
  }

  private static Map<Role, Map<Act, Tie>> table() {
    Map<Role, Map<Act, Tie>> table = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      table.put(role, new EnumMap<>(Act.class));
      may(table, role, ANY, Act.VERIFY, Act.VIEW_RULES);
    }
    may(table, Role.DRAFTER, DEPARTMENT, Act.CREATE);
    may(table, Role.DRAFTER, OWN, Act.VIEW, Act.REVEAL, Act.VIEW_AUDIT, Act.REMIND, Act.CHECK);
    may(table, Role.DRAFTER, OWN, Act.PROPOSE, Act.SUBMIT, Act.VOID, Act.WITHDRAW);
    may(table, Role.REVIEWER, DEPARTMENT, Act.VIEW, Act.REVEAL, Act.VIEW_AUDIT, Act.REMIND);
    may(table, Role.REVIEWER, DEPARTMENT, Act.WAIVE, Act.WAIVE_MUST_FIX, Act.CALL_FALSE_POSITIVE);
    may(table, Role.REVIEWER, DEPARTMENT, Act.REQUIRE_FIX, Act.RETURN, Act.ASK_REJECTION);
    may(table, Role.REVIEWER, DEPARTMENT, Act.REJECT, Act.ASK_CO_SIGN, Act.APPROVE, Act.REGISTER);
    may(table, Role.CO_SIGNER, ROUTE, Act.VIEW, Act.REVEAL, Act.VIEW_AUDIT, Act.REMIND);
    may(table, Role.CO_SIGNER, ROUTE, Act.WAIVE, Act.SECOND_WAIVER, Act.CALL_FALSE_POSITIVE);
    may(table, Role.CO_SIGNER, ROUTE, Act.REQUIRE_FIX, Act.RETURN, Act.AGREE, Act.OBJECT);
    may(table, Role.RELEASER, DEPARTMENT, Act.VIEW, Act.REVEAL, Act.VIEW_AUDIT, Act.REMIND);
    may(table, Role.RELEASER, DEPARTMENT, Act.RETURN, Act.REGISTER, Act.RELEASE);
    may(table, Role.RELEASER, DEPARTMENT, Act.RECALL, Act.ARCHIVE);
    may(table, Role.RULE_OWNER, ANY, Act.RELOAD_RULES);
    may(table, Role.AUDITOR, ANY, Act.VIEW, Act.REVEAL, Act.VIEW_AUDIT);
    may(table, Role.ADMIN, ANY, Act.MANAGE_PEOPLE, Act.RELOAD_RULES, Act.REMIND);
    may(table, Role.CI, DEPARTMENT, Act.CREATE);
    may(table, Role.CI, OWN, Act.VIEW, Act.CHECK);
    return table;
  }

  private static void may(Map<Role, Map<Act, Tie>> table, Role role, Tie tie, Act... acts) {
    Map<Act, Tie> row = table.get(role);
    for (Act act : acts) {
      if (row == null || row.put(act, tie) != null) {
        throw new IllegalStateException("said twice: " + role + " " + act);
      }
    }
  }
}
