package baguan.web.api;

import baguan.gate.OpenTown;
import baguan.store.Location;

/** A town hall's API on a free port, for tests of its clients. */
public final class TownServer implements AutoCloseable {
  private final Harness harness;

  public TownServer(Location location) throws Exception {
    harness = new Harness(location);
  }

  public OpenTown town() {
    return harness.town;
  }

  /** Its address, without a path. */
  public String url() {
    return harness.url("").replace(Api.BASE, "");
  }

  @Override
  public void close() {
    harness.close();
  }
}
