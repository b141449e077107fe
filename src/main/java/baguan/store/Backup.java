package baguan.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of a SQLite store that is whole, taken while others write; and the way back. The key stays
 * out of it: a backup is as sealed as what it was taken of.
 */
public final class Backup {
  private Backup() {}

  /** Copies into a folder that is not there yet. */
  public static void take(Location from, Path to) {
    if (from.postgres()) {
      throw new StoreException("PostgreSQL is backed up with pg_dump; keep the key file apart");
    }
    if (Files.exists(to)) {
      throw new StoreException(to + ": is there already — give a new folder");
    }
    Location copy = Location.folder(to);
    try (Database database = Database.open(from)) {
      SafeFiles.folder(to);
      // in this order: heads before the rows they are of, rows before the blobs that they name
      if (Files.exists(from.heads())) {
        SafeFiles.write(copy.heads(), Files.readAllBytes(from.heads()));
      }
      database
          .jdbi()
          .useHandle(h -> h.execute("VACUUM INTO ?", copy.database().toAbsolutePath().toString()));
      copyBlobs(from, copy);
    } catch (IOException e) {
      throw new StoreException(to + ": the backup is not whole — take another", e);
    }
  }

  /**
   * Copies a backup into a folder that holds no store, with its key.
   *
   * @return the store, opened and its log found whole
   */
  public static Store restore(Path from, Path key, Location to) {
    Location copy = Location.folder(from);
    if (to.postgres() || Store.exists(to)) {
      throw new StoreException(to.folder() + ": holds a store already — give another folder");
    }
    if (!Files.exists(copy.database())) {
      throw new StoreException(from + ": no backup of a store — name the folder that backup made");
    }
    try {
      String hex = Files.readString(key, StandardCharsets.US_ASCII);
      SafeFiles.write(to.key(), hex.getBytes(StandardCharsets.US_ASCII));
      copyBlobs(copy, to);
      if (Files.exists(copy.heads())) {
        SafeFiles.write(to.heads(), Files.readAllBytes(copy.heads()));
      }
      SafeFiles.write(to.database(), Files.readAllBytes(copy.database())); // last: now it is one
    } catch (IOException e) {
      throw new StoreException(to.folder() + ": not restored — check disk and key file", e);
    }
    return whole(Store.open(to));
  }

  private static Store whole(Store store) {
    List<AuditFault> faults = store.read(tx -> tx.auditCheck().run(List.of())).faults();
    if (!faults.isEmpty()) {
      store.close();
      throw new StoreException("restored, but its log is not whole, at entry " + faults.get(0));
    }
    return store;
  }

  private static void copyBlobs(Location from, Location to) throws IOException {
    if (!Files.isDirectory(from.blobs())) {
      return;
    }
    try (Stream<Path> files = Files.walk(from.blobs(), 2)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        if (!file.getFileName().toString().startsWith(".")) {
          SafeFiles.write(
              to.blobs().resolve(from.blobs().relativize(file).toString()),
              Files.readAllBytes(file));
        }
      }
    }
  }
}
