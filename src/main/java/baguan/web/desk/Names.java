package baguan.web.desk;

import baguan.gate.Gate;
import baguan.review.Department;
import baguan.review.Person;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people call the ids, asked for once a page. */
public final class Names {
  private final Gate gate;
  private @Nullable Map<String, String> people;
  private @Nullable Map<String, Department> departments;

  Names(Gate gate) {
    this.gate = gate;
  }

  public String person(String id) {
    Map<String, String> known = people;
    if (known == null) {
      known = gate.office().people().stream().collect(Collectors.toMap(Person::id, Person::name));
      people = known;
    }
    return known.getOrDefault(id, id.equals("system") ? "Baguan" : id);
  }

  /** Of a person or a department; else the id itself. */
  String any(String id) {
    String name = person(id);
    return name.equals(id) ? department(id) : name;
  }

  public String department(String id) {
    Department found = all().get(id);
    return found == null ? id : found.name();
  }

  public String departments(Collection<String> ids) {
    return ids.stream().map(this::department).collect(Collectors.joining("、"));
  }

  public List<Department> departments() {
    return List.copyOf(all().values());
  }

  private Map<String, Department> all() {
    Map<String, Department> known = departments;
    if (known == null) {
      known = new LinkedHashMap<>();
      for (Department department : gate.office().departments()) {
        known.put(department.id(), department);
      }
      departments = known;
    }
    return known;
  }
}
