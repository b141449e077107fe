package baguan.web.desk;

import baguan.review.Grant;
import baguan.review.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Roles in departments, as forms write them: {@code reviewer@water}, {@code auditor@}. */
public final class Grants {
  private static final Set<Role> EVERYWHERE = EnumSet.of(Role.RULE_OWNER, Role.AUDITOR, Role.ADMIN);

  private Grants() {}

  public static String text(Grant grant) {
    return grant.role().id() + "@" + grant.department();
  }

  /**
   * Those kept and the one added; roles that are for the whole office lose their department.
   *
   * @throws IllegalArgumentException when a role needs a department and none is named
   */
  static SortedSet<Grant> of(List<String> kept, String role, String department) {
    SortedSet<Grant> grants = new TreeSet<>();
    for (String each : kept) {
      int at = each.indexOf('@');
      if (at > 0) {
        grants.add(grant(each.substring(0, at), each.substring(at + 1)));
      }
    }
    if (!role.isEmpty()) {
      grants.add(grant(role, department));
    }
    return grants;
  }

  private static Grant grant(String name, String department) {
    for (Role role : Role.values()) {
      if (role.id().equals(name)) {
        boolean everywhere = EVERYWHERE.contains(role);
        if (!everywhere && department.isEmpty()) {
          throw new IllegalArgumentException("the role needs a department");
        }
        return new Grant(role, everywhere ? "" : department);
      }
    }
    throw new IllegalArgumentException("no such role");
  }
}
