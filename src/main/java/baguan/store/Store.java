package baguan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One installation's memory: database, vault, keys, and the heads of the log outside them. */
public final class Store implements AutoCloseable {
  private static final String KEY_CHECK = "key-check";
  private static final long LEFTOVER_MILLIS = 24L * 3600 * 1000;

  /** Something done in one transaction. */
  public interface Work<T> {
    T in(Tx tx);
  }

  private final Database database;
  private final Vault vault;
  private final byte[] salt;
  private final Heads heads;

  private Store(Database database, Vault vault, byte[] salt, Heads heads) {
    this.database = database;
    this.vault = vault;
    this.salt = salt;
    this.heads = heads;
  }

  /**
   * Opens, or makes, a store; refuses one whose log has lost its end or whose key is not its own.
   */
  public static Store open(Location location) {
    Store store = inspect(location);
    try {
      store.reconcile();
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Opens it even when its log is not whole: to find out what happened, not to work with. */
  public static Store inspect(Location location) {
    try {
      SafeFiles.folder(location.folder());
      if (!location.postgres()) {
        SafeFiles.create(location.database(), new byte[0]); // before SQLite does, for its owner
      }
      Database database = Database.open(location);
      try {
        return open(location, database);
      } catch (IOException | RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (IOException e) {
      throw new StoreException(
          location.folder() + ": cannot be used — give a folder that can be written", e);
    }
  }

  private static Store open(Location location, Database database) throws IOException {
    Optional<String> check = database.read(h -> new Tx(h).notes().setting(KEY_CHECK));
    Keys keys = Keys.open(location.key(), check.isEmpty());
    if (check.isEmpty()) {
      database.write(
          h -> {
            new Tx(h).notes().set(KEY_CHECK, keys.check());
            return keys;
          });
    } else if (!check.get().equals(keys.check())) {
      throw new StoreException(
          location.key() + ": the key of another store — restore the right one from backup");
    }
    Heads heads = new Heads(location.heads());
    Blobs blobs =
        location.postgres() ? new TableBlobs(database.jdbi()) : new FolderBlobs(location.blobs());
    return new Store(
        database, new Vault(blobs, keys.derive("vault")), keys.derive("points"), heads);
  }

  /** What was acknowledged outside must be inside. */
  private void reconcile() {
    Optional<AuditHead> outside = outside();
    String inside = outside.flatMap(h -> read(tx -> tx.audit().hash(h.seq()))).orElse("");
    if (outside.isPresent() && !inside.equals(outside.get().hash())) {
      throw new StoreException(
          "the audit log does not hold entry "
              + outside.get().seq()
              + " as it was written — see audit verify; restore the whole folder from one backup");
    }
  }

  /** The end of the log as it was written outside the database. */
  public Optional<AuditHead> outside() {
    try {
      return heads.last();
    } catch (IOException e) {
      throw new StoreException("the heads of the log cannot be read", e);
    }
  }

  /** In one transaction: everything, or nothing when an exception leaves it. */
  public <T> T write(Work<T> work) {
    Tx[] used = new Tx[1];
    T result =
        database.write(
            handle -> {
              used[0] = new Tx(handle);
              return work.in(used[0]);
            });
    AuditLog audit = used[0].audit();
    audit.added().ifPresent(head -> heads.add(head, audit.lastAct()));
    return result;
  }

  /** Sees one state of everything; for reading only. */
  public <T> T read(Work<T> work) {
    return database.read(handle -> work.in(new Tx(handle)));
  }

  /** Has these done again and again, by one server at a time; the caller closes it. */
  public Timetable timetable(Clock clock, List<Timetable.Job> jobs) {
    return timetable(clock, Timetable.LOOK, jobs);
  }

  Timetable timetable(Clock clock, Duration look, List<Timetable.Job> jobs) {
    return Timetable.start(database, clock, look, jobs);
  }

  public Vault vault() {
    return vault;
  }

  /** A keyed hash: equal text can be told, but not guessed without the key. 32 hex digits. */
  public String keyed(byte[]... parts) {
    return HexFormat.of().formatHex(Keys.mac(salt, parts)).substring(0, 32);
  }

  /** Deletes blobs that no version names, left by acts that did not come to their end. */
  public int sweep(long now) throws IOException {
    Set<String> named = new HashSet<>(read(tx -> tx.versions().blobs()));
    return vault.sweep(named, now - LEFTOVER_MILLIS);
  }

  /** Whether a folder holds a store. */
  public static boolean exists(Location location) {
    return location.postgres() || Files.exists(location.database());
  }

  @Override
  public void close() {
    try {
      heads.close();
    } catch (IOException e) {
      throw new StoreException("the heads of the log were not closed", e);
    } finally {
      database.close();
    }
  }
}
