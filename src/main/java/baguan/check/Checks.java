package baguan.check;

import baguan.rule.RuleSet;

/** Whoever checks files: a checker in this process, or others that do it elsewhere. */
public interface Checks {
  /** Checks a file. Never fails because of the file: what was not read is in the report. */
  Report check(String name, byte[] bytes, Destination destination, Progress progress);

  default Report check(String name, byte[] bytes, Destination destination) {
    return check(name, bytes, destination, Progress.NONE);
  }

  /** The rules every report is made with. */
  RuleSet rules();

  /** Who draws pages: nobody, unless it can be done outside of this process. */
  default Pictures pictures() {
    return Pictures.NONE;
  }

  /** False while nobody could take a file. */
  default boolean ready() {
    return true;
  }
}
