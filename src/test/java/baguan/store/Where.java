package baguan.store;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The two databases; every test of what lasts runs on both. */
public enum Where {
  SQLITE,
  POSTGRESQL;

  /** A new, empty one; skips the test where it is not installed. */
  public Location fresh(Path folder) {
    if (this == SQLITE) {
      return Location.folder(folder.resolve("data"));
    }
    Assumptions.assumeTrue(Cluster.get().isPresent(), "PostgreSQL is not installed");
    return new Location(folder.resolve("data"), Cluster.get().orElseThrow().database());
  }
}
