package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Permissions;
import baguan.review.Place;
import baguan.review.RefusedException;
import baguan.review.RefusedException.Why;
import baguan.review.SpecialDay;
import baguan.review.WorkDays;
import baguan.store.Tx;
import baguan.store.Vault;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The office's calendar: what due times are counted by. */
public final class Calendars {
  private final Acts acts;
  private final WorkDays base;

  Calendars(Acts acts, Policy policy) {
    this.acts = acts;
    this.base = policy.workDays();
  }

  /** Days off and worked weekends, by date. */
  public List<SpecialDay> days() {
    return acts.store().read(tx -> tx.calendar().days());
  }

  WorkDays workDays(Tx tx) {
    return base.with(tx.calendar().days());
  }

  /**
   * An administrator takes in a file; the years in it are replaced as a whole. What is due already
   * stays so.
   *
   * @return the years
   */
  public SortedSet<Integer> load(Actor actor, byte[] csv) throws CalendarException {
    if (!Permissions.allows(actor, Act.MANAGE_PEOPLE, Place.NONE)) {
      throw new RefusedException(Why.FORBIDDEN, Act.MANAGE_PEOPLE, List.of());
    }
    List<SpecialDay> days = CalendarFile.parse(csv);
    SortedSet<Integer> years =
        days.stream().map(d -> d.day().getYear()).collect(Collectors.toCollection(TreeSet::new));
    TreeMap<String, String> details = new TreeMap<>();
    details.put("what", "calendar");
    details.put("years", years.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    details.put("days", Integer.toString(days.size()));
    details.put("sha256", Vault.sha256(csv));
    return acts.store()
        .write(
            tx -> {
              tx.calendar().replace(years, days);
              tx.audit().append(actor, Act.MANAGE_PEOPLE, "", details, acts.now());
              return years;
            });
  }
}
