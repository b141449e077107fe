package baguan.web.desk;

import baguan.gate.Gate;
import baguan.review.Page;
import baguan.review.Pick;
import baguan.review.Submission;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything a person may see, for tables that count.
 *
 * @param cut there was more than is counted
 */
record Visible(List<Submission> items, boolean cut) {
  private static final int MOST = 5_000;
  private static final int ROWS = 200;

  static Visible to(Gate gate, Visit visit) {
    List<Submission> all = new ArrayList<>();
    boolean cut = false;
    for (Pick.Group group : List.of(Pick.Group.MINE, Pick.Group.DEPARTMENT)) {
      Pick pick = Pick.of(group).limit(ROWS);
      Page<Submission> page = gate.cases().list(visit.actor(), pick);
      all.addAll(page.items());
      while (!page.next().isEmpty() && all.size() < MOST) {
        page = gate.cases().list(visit.actor(), pick.after(page.next()));
        all.addAll(page.items());
      }
      cut |= !page.next().isEmpty();
    }
    return new Visible(List.copyOf(all), cut);
  }
}
