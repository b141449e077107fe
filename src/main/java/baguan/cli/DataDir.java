package baguan.cli;

import baguan.store.Location;
import baguan.store.Store;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the verbs that use what the gate keeps. */
final class DataDir {
  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description =
          "where the gate keeps its data (default: ~/.local/share/baguan; BAGUAN_DATA_DIR)")
  private @Nullable Path folder;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "jdbc:postgresql://host/name instead of SQLite in the folder (BAGUAN_DATABASE_URL)")
  private @Nullable String url;

  Location location() {
    String named = url != null ? url : System.getenv().getOrDefault("BAGUAN_DATABASE_URL", "");
    return new Location(folder(), named);
  }

  /** Whether somebody named one: a server keeps nothing unless it is told where. */
  boolean named() {
    return folder != null
        || url != null
        || System.getenv("BAGUAN_DATA_DIR") != null
        || System.getenv("BAGUAN_DATABASE_URL") != null;
  }

  /** One that is there already. */
  Location existing() {
    Location location = location();
    if (!Store.exists(location)) {
      throw new UsageError(
          location.folder() + ": no data of a gate here — name the folder with --data-dir DIR");
    }
    return location;
  }

  /** By the XDG rules when nobody says. */
  private Path folder() {
    if (folder != null) {
      return folder;
    }
    String named = System.getenv("BAGUAN_DATA_DIR");
    if (named != null && !named.isEmpty()) {
      return Path.of(named);
    }
    String data = System.getenv("XDG_DATA_HOME");
    Path base =
        data == null || data.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(data);
    return base.resolve("baguan");
  }
}
