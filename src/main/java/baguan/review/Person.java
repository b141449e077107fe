package baguan.review;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * @param employee number that two accounts of one person share; empty when not known
 */
public record Person(
    String id,
    String login,
    String name,
    String employee,
    boolean enabled,
    SortedSet<Grant> grants) {
  public Person {
    grants = Collections.unmodifiableSortedSet(new TreeSet<>(grants));
  }

  public boolean has(Role role) {
    return grants.stream().anyMatch(g -> g.role() == role);
  }

  /** Departments in which the person has a role. */
  public SortedSet<String> departments(Role role) {
    SortedSet<String> found = new TreeSet<>();
    grants.stream().filter(g -> g.role() == role).forEach(g -> found.add(g.department()));
    return found;
  }

  /** What four eyes are counted by: two accounts of one employee are one person. */
  public String self() {
    return employee.isEmpty() ? "person:" + id : "employee:" + employee;
  }

  public boolean among(Collection<String> selves) {
    return selves.contains(self());
  }
}
