package baguan.review;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One document on its way out; its identity outlives file names and versions.
 *
 * @param number for people: {@code 2026-0417}
 * @param owner id of the drafter's account
 * @param authors {@link Person#self()} of everybody who uploaded a version
 * @param submitted has been before reviewers; until then it is the drafter's alone
 * @param revision grows by one with every act; an act names the one it saw
 * @param current number of the newest version
 * @param route departments that must co-sign, fixed when submitted
 * @param due epoch millis, {@link #NEVER} when no clock runs
 * @param risk sorts the queue after {@code due}: errors weigh most
 * @param replaces id of the submission it supersedes once released; empty when none
 */
public record Submission(
    String id,
    String number,
    String title,
    String owner,
    SortedSet<String> authors,
    String department,
    State state,
    boolean submitted,
    long revision,
    int current,
    Aim aim,
    Urgency urgency,
    SortedSet<String> route,
    long due,
    long risk,
    String replaces,
    long created,
    long changed) {
  public static final long NEVER = Long.MAX_VALUE;

  public Submission {
    authors = Collections.unmodifiableSortedSet(new TreeSet<>(authors));
    route = Collections.unmodifiableSortedSet(new TreeSet<>(route));
  }
}
