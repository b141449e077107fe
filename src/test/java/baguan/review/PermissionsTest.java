package baguan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Role × act × whose document: everything that is allowed, and nothing else is. */
final class PermissionsTest {
  /** The documents of the cases: the person is in department d. */
  private static final Map<String, Place> PLACES =
      Map.of(
          "own", place("me", "d", Set.of(), true),
          "dept", place("other", "d", Set.of(), true),
          "route", place("other", "x", Set.of("d"), true),
          "far", place("other", "x", Set.of(), true),
          "draft", place("other", "d", Set.of("d"), false));

  /** Role, acts, documents on which they are allowed; "create" asks about a department only. */
  private static final String ALLOWED =
      """
      drafter     view reveal view_audit remind check propose submit void withdraw  own
      drafter     create                                                            dept
      reviewer    view reveal view_audit remind waive waive_must_fix call_false_positive  dept
      reviewer    require_fix return ask_rejection reject ask_co_sign approve register    dept
      co_signer   view reveal view_audit remind waive second_waiver call_false_positive   route
      co_signer   require_fix return agree object                                         route
      releaser    view reveal view_audit remind return register release recall archive    dept
      rule_owner  reload_rules                        own dept route far draft
      auditor     view reveal view_audit              own dept route far draft
      admin       manage_people reload_rules remind   own dept route far draft
      ci          view check                          own
      ci          create                              dept
      """;

  private static Place place(String owner, String department, Set<String> route, boolean known) {
    return new Place(
        department, owner, new TreeSet<>(Set.of("person:" + owner)), new TreeSet<>(route), known);
  }

  private static Person person(String id, Role... roles) {
    TreeSet<Grant> grants = new TreeSet<>();
    for (Role role : roles) {
      grants.add(new Grant(role, "d"));
    }
    return new Person(id, id, id, "", true, grants);
  }

  private static Set<String> allowed(Role role) {
    Set<String> allowed = new TreeSet<>();
    for (String place : PLACES.keySet()) {
      allowed.add("verify " + place);
      allowed.add("view_rules " + place);
    }
    for (String line : ALLOWED.lines().toList()) {
      List<String> words = List.of(line.split(" +"));
      if (!words.get(0).equals(role.id())) {
        continue;
      }
      List<String> places = words.stream().skip(1).filter(PLACES::containsKey).toList();
      for (String act : words.subList(1, words.size() - places.size())) {
        places.forEach(place -> allowed.add(act + " " + place));
      }
    }
    return allowed;
  }

  @Test
  void everyRoleMayDoWhatTheTableSaysAndNothingElse() {
    for (Role role : Role.values()) {
      Set<String> actual = new TreeSet<>();
      for (Act act : Act.values()) {
        for (Map.Entry<String, Place> each : PLACES.entrySet()) {
          if (Permissions.allows(Actor.of(person("me", role), "t"), act, each.getValue())) {
            actual.add(act.id() + " " + each.getKey());
          }
        }
      }
      assertThat(actual).as(role.id()).isEqualTo(allowed(role));
    }
  }

  @Test
  void toAnAuthorAllRolesTogetherAreNoMoreThanDrafterAndAuditor() {
    Role[] all = {
      Role.DRAFTER, Role.REVIEWER, Role.CO_SIGNER, Role.RELEASER, Role.RULE_OWNER, Role.AUDITOR
    };
    Actor actor = Actor.of(person("me", all), "t");
    Place own = place("me", "d", Set.of("d"), true);
    Place coAuthored =
        new Place("d", "other", new TreeSet<>(Set.of("person:me")), new TreeSet<>(), true);
    for (Act act : Act.values()) {
      boolean asTwo =
          Permissions.allows(
              Actor.of(person("me", Role.DRAFTER, Role.AUDITOR, Role.RULE_OWNER), "t"), act, own);
      assertThat(Permissions.allows(actor, act, own)).as(act.id()).isEqualTo(asTwo);
    }
    for (Act act : List.of(Act.APPROVE, Act.WAIVE, Act.AGREE, Act.RELEASE, Act.REJECT)) {
      assertThat(Permissions.allows(actor, act, own)).as(act.id()).isFalse();
      assertThat(Permissions.allows(actor, act, coAuthored)).as(act.id()).isFalse();
    }
  }

  @Test
  void anAdministratorHasNoOtherRole() {
    Actor actor = Actor.of(person("me", Role.ADMIN, Role.REVIEWER, Role.AUDITOR), "t");
    Actor admin = Actor.of(person("me", Role.ADMIN), "t");
    for (Act act : Act.values()) {
      for (Place place : PLACES.values()) {
        assertThat(Permissions.allows(actor, act, place))
            .isEqualTo(Permissions.allows(admin, act, place));
      }
    }
  }

  @Test
  void aShutAccountMayNothingNorItsDeputy() {
    TreeSet<Grant> grants = new TreeSet<>(Set.of(new Grant(Role.REVIEWER, "d")));
    Person shut = new Person("me", "me", "me", "", false, grants);
    Actor deputy = new Actor(person("you", Role.DRAFTER), Optional.of(shut), "t");
    for (Act act : Act.values()) {
      for (Place place : PLACES.values()) {
        assertThat(Permissions.allows(Actor.of(shut, "t"), act, place)).isFalse();
        assertThat(Permissions.allows(deputy, act, place)).isFalse();
      }
    }
  }

  @Test
  void theSystemOnlyDoesWhatNobodyDecides() {
    List<String> acts = new ArrayList<>();
    for (Act act : Act.values()) {
      if (Permissions.allows(Actor.SYSTEM, act, Place.NONE)) {
        acts.add(act.id());
      }
    }
    assertThat(acts).containsExactly("remind", "find", "clear", "fail", "void", "archive", "erase");
  }

  @Test
  void rolesCountInTheirDepartmentOnly() {
    TreeSet<Grant> grants =
        new TreeSet<>(Set.of(new Grant(Role.REVIEWER, "x"), new Grant(Role.DRAFTER, "d")));
    Actor actor = Actor.of(new Person("me", "me", "me", "", true, grants), "t");
    Map<String, Boolean> approves = new TreeMap<>();
    PLACES.forEach((name, p) -> approves.put(name, Permissions.allows(actor, Act.APPROVE, p)));
    assertThat(approves.toString().toLowerCase(Locale.ROOT))
        .isEqualTo("{dept=false, draft=false, far=true, own=false, route=true}");
  }
}
