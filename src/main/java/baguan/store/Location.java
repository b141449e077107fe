package baguan.store;

import java.nio.file.Path;

/**
 * Where a store is.
 *
 * @param folder holds the key file and, with SQLite, everything
 * @param url {@code jdbc:postgresql://…}; empty for SQLite in the folder
 */
public record Location(Path folder, String url) {
  public Location {
    if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
      throw new StoreException(
          "the database URL is not one of PostgreSQL — write jdbc:postgresql://host/name, or none");
    }
  }

  public static Location folder(Path folder) {
    return new Location(folder, "");
  }

  boolean postgres() {
    return !url.isEmpty();
  }

  Path database() {
    return folder.resolve("baguan.db");
  }

  Path blobs() {
    return folder.resolve("blobs");
  }

  Path key() {
    return folder.resolve("key");
  }

  Path heads() {
    return folder.resolve("audit.heads");
  }
}
