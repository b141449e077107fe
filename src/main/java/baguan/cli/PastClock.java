package baguan.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that is behind for as long as it is told. */
final class PastClock extends Clock {
  private volatile Duration behind;

  PastClock(Duration behind) {
    this.behind = behind;
  }

  void behind(Duration time) {
    behind = time;
  }

  @Override
  public Instant instant() {
    return Instant.now().minus(behind);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
