package baguan.rule;

import java.util.List;
import java.util.stream.Collectors;

/** The rules cannot be used. Carries every fault, not just the first. */
public final class RuleError extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  public RuleError(List<Fault> faults) {
    super(faults.stream().sorted().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = faults.stream().sorted().distinct().toList();
  }

  public List<Fault> faults() {
    return faults;
  }
}
