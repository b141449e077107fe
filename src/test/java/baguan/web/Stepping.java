package baguan.web;

import baguan.Home;
import baguan.check.Checks;
import baguan.check.Destination;
import baguan.check.Progress;
import baguan.check.Report;
import baguan.rule.RuleSet;
import java.util.concurrent.Semaphore;

/** The installed checker, which goes one stage on for each permit; the answer is a stage too. */
public final class Stepping implements Checks {
  private final Semaphore steps;

  public Stepping(Semaphore steps) {
    this.steps = steps;
  }

  @Override
  public Report check(String name, byte[] bytes, Destination to, Progress progress) {
    Report report =
        Home.checker()
            .check(
                name,
                bytes,
                to,
                (stage, blocks, unread) -> {
                  steps.acquireUninterruptibly();
                  progress.reached(stage, blocks, unread);
                });
    steps.acquireUninterruptibly();
    return report;
  }

  @Override
  public RuleSet rules() {
    return Home.checker().rules();
  }
}
