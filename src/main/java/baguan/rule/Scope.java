package baguan.rule;

import baguan.fact.Profile;
import baguan.fact.Release;
import java.util.Set;

/** Documents a rule or pack applies to; an empty set means all. */
public record Scope(Set<String> types, Set<String> jurisdictions, Set<String> scripts) {
  public static final Scope ALL = new Scope(Set.of(), Set.of(), Set.of());

  public Scope {
    types = Set.copyOf(types);
    jurisdictions = Set.copyOf(jurisdictions);
    scripts = Set.copyOf(scripts);
  }

  /** Why it does not apply: the name of the first setting that excludes it; empty when it does. */
  public String excludedBy(Profile profile, Release release) {
    if (!types.isEmpty() && !types.contains(profile.type())) {
      return "type";
    }
    if (!jurisdictions.isEmpty() && !jurisdictions.contains(release.jurisdiction())) {
      return "jurisdiction";
    }
    return !scripts.isEmpty() && !scripts.contains(profile.script()) ? "script" : "";
  }
}
