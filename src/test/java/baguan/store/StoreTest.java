package baguan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lasts, and that nobody can change it unseen; on both databases. */
final class StoreTest {
  @TempDir private Path folder;

  private static void append(Store store, int count) {
    for (int i = 0; i < count; i++) {
      String text = "n" + i;
      store.write(
          tx ->
              tx.audit()
                  .append(
                      Actor.SYSTEM, Act.CHECK, "s1", new TreeMap<>(Map.of("what", text)), 1000));
    }
  }

  private static Connection connect(Location location) throws SQLException {
    return DriverManager.getConnection(
        location.postgres() ? location.url() : "jdbc:sqlite:" + location.database());
  }

  /** What somebody with the database in hands can do. */
  private static void tamper(Location location, String... sql) throws SQLException {
    try (Connection connection = connect(location);
        Statement statement = connection.createStatement()) {
      if (location.postgres()) {
        statement.execute("DROP TRIGGER IF EXISTS audit_no_change ON audit");
      } else {
        statement.execute("DROP TRIGGER IF EXISTS audit_no_update");
        statement.execute("DROP TRIGGER IF EXISTS audit_no_delete");
      }
      for (String each : sql) {
        statement.execute(each);
      }
    }
  }

  private static List<AuditFault> faults(Store store) {
    return store.read(tx -> tx.auditCheck().run(List.of())).faults();
  }

  @ParameterizedTest
  @EnumSource
  void everyChangedByteOfTheLogIsFoundAndPlaced(Where where) throws SQLException {
    Location location = where.fresh(folder);
    try (Store store = Store.open(location)) {
      append(store, 5);
      assertThat(faults(store)).isEmpty();
      String entry = store.read(tx -> tx.audit().entries(2, 1)).get(0);
      for (int i = 0; i < entry.length(); i++) {
        char other = entry.charAt(i) == 'x' ? 'y' : 'x';
        String changed = entry.substring(0, i) + other + entry.substring(i + 1);
        tamper(location, "UPDATE audit SET entry = '" + changed + "' WHERE seq = 3");
        assertThat(faults(store)).extracting(AuditFault::seq).containsExactly(3L);
      }
      tamper(location, "UPDATE audit SET entry = '" + entry + "' WHERE seq = 3");
      assertThat(faults(store)).isEmpty();
      tamper(location, "UPDATE audit SET object = 's2' WHERE seq = 4");
      assertThat(faults(store)).extracting(AuditFault::seq).containsExactly(4L);
      tamper(location, "UPDATE audit SET object = 's1' WHERE seq = 4");
      String hash = store.read(tx -> tx.audit().hash(2)).orElseThrow();
      String fake = (hash.charAt(0) == 'a' ? "b" : "a") + hash.substring(1);
      tamper(location, "UPDATE audit SET hash = '" + fake + "' WHERE seq = 2");
      assertThat(faults(store).get(0).seq()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMissingEntryAndACutTailAreFound(Where where) throws SQLException {
    Location location = where.fresh(folder);
    try (Store store = Store.open(location)) {
      append(store, 6);
      AuditCheck.Result whole = store.read(tx -> tx.auditCheck().run(List.of()));
      AuditHead head = new AuditHead(whole.size(), whole.chain());
      String fifth = store.read(tx -> tx.audit().hash(5)).orElseThrow();
      tamper(
          location,
          "DELETE FROM audit WHERE seq = 6",
          "UPDATE audit_head SET seq = 5, hash = '" + fifth + "'");
      assertThat(faults(store)).as("the chain alone cannot know").isEmpty();
      assertThat(
              store
                  .read(
                      tx -> tx.auditCheck().run(List.of(new AuditCheck.Known(head, whole.tree()))))
                  .faults())
          .extracting(AuditFault::seq)
          .containsExactly(6L);
      tamper(location, "DELETE FROM audit WHERE seq = 3");
      assertThat(faults(store)).extracting(AuditFault::seq).contains(3L);
    }
    assertThatThrownBy(() -> Store.open(location))
        .as("the heads outside know")
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("entry 6");
  }

  @ParameterizedTest
  @EnumSource
  void theLogWrittenAnewIsNotTheOneWhoseHeadWasGivenOut(Where where) throws SQLException {
    Location location = where.fresh(folder);
    try (Store store = Store.open(location)) {
      append(store, 2);
      AuditCheck.Result given = store.read(tx -> tx.auditCheck().run(List.of()));
      String entry = store.read(tx -> tx.audit().entries(1, 1)).get(0).replace("n1", "n7");
      String first = store.read(tx -> tx.audit().hash(1)).orElseThrow();
      String hash = Tree.chain(first, entry);
      tamper(
          location,
          "UPDATE audit SET entry = '" + entry + "', hash = '" + hash + "' WHERE seq = 2",
          "UPDATE audit_head SET hash = '" + hash + "'");
      append(store, 3);
      assertThat(faults(store)).isEmpty();
      AuditHead head = new AuditHead(given.size(), given.chain());
      assertThat(
              store
                  .read(
                      tx -> tx.auditCheck().run(List.of(new AuditCheck.Known(head, given.tree()))))
                  .faults())
          .extracting(AuditFault::seq)
          .containsExactly(2L);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theDatabaseItselfRefusesToChangeTheLog(Where where) throws SQLException {
    Location location = where.fresh(folder);
    try (Store store = Store.open(location);
        Connection connection = connect(location);
        Statement statement = connection.createStatement()) {
      append(store, 1);
      for (String sql : List.of("UPDATE audit SET entry = ''", "DELETE FROM audit")) {
        assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("append-only");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void entriesAreProvedUnderTheHead(Where where) {
    try (Store store = Store.open(where.fresh(folder))) {
      append(store, 11);
      AuditCheck.Result head = store.read(tx -> tx.auditCheck().run(List.of()));
      for (int seq = 1; seq <= 11; seq++) {
        int at = seq;
        List<String> proof = store.read(tx -> tx.auditCheck().prove(at, 11).path());
        String entry = store.read(tx -> tx.audit().entries(at - 1L, 1)).get(0);
        assertThat(Tree.proves(proof, entry, at - 1L, head.size(), head.tree())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void numbersHaveNoGapsAndNoDoublesUnderConcurrencyAndFailure(Where where) throws Exception {
    try (Store store = Store.open(where.fresh(folder))) {
      ExecutorService threads = Executors.newFixedThreadPool(8);
      List<Callable<List<Integer>>> jobs = new ArrayList<>();
      for (int t = 0; t < 8; t++) {
        jobs.add(() -> take(store, 40));
      }
      List<Integer> taken = new ArrayList<>();
      for (Future<List<Integer>> job : threads.invokeAll(jobs)) {
        taken.addAll(job.get());
      }
      threads.shutdown();
      assertThat(taken.stream().sorted().toList())
          .isEqualTo(IntStream.rangeClosed(1, taken.size()).boxed().toList());
      assertThat(taken).hasSize(8 * 40 - 8 * 10);
      assertThat(faults(store)).isEmpty();
    }
  }

  /** Every fourth act fails after it took its number. */
  private static List<Integer> take(Store store, int times) {
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      boolean fails = i % 4 == 3;
      try {
        taken.add(
            store.write(
                tx -> {
                  int number = tx.numbers().next("江水发", 2026);
                  tx.audit().append(Actor.SYSTEM, Act.REGISTER, "", new TreeMap<>(), 1);
                  if (fails) {
                    throw new IllegalStateException("on purpose");
                  }
                  return number;
                }));
      } catch (IllegalStateException e) {
        assertThat(fails).isTrue();
      }
    }
    return taken;
  }

  @ParameterizedTest
  @EnumSource
  void blobsComeBackAndAChangedOneDoesNot(Where where) throws IOException, SQLException {
    Location location = where.fresh(folder);
    try (Store store = Store.open(location)) {
      byte[] bytes = "机要内容".getBytes(StandardCharsets.UTF_8);
      String name = store.vault().put(bytes);
      assertThat(store.vault().put(bytes)).isEqualTo(name);
      assertThat(store.vault().get(name)).contains(bytes);
      assertThat(store.vault().get("0".repeat(64))).isEmpty();
      flip(location, name);
      assertThatThrownBy(() -> store.vault().get(name)).isInstanceOf(IOException.class);
      assertThat(store.sweep(System.currentTimeMillis())).as("too young").isZero();
      assertThat(store.sweep(System.currentTimeMillis() + 100_000_000)).isEqualTo(1);
      assertThat(store.vault().get(name)).isEmpty();
    }
  }

  private static void flip(Location location, String name) throws IOException, SQLException {
    if (location.postgres()) {
      tamper(location, "UPDATE blobs SET sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)");
      return;
    }
    Path file = location.blobs().resolve(name.substring(0, 2)).resolve(name);
    byte[] sealed = Files.readAllBytes(file);
    sealed[20] ^= 1;
    Files.write(file, sealed);
  }

  @Test
  void filesAreForTheirOwnerAlone() throws IOException {
    Location location = Where.SQLITE.fresh(folder);
    try (Store store = Store.open(location)) {
      String name = store.vault().put(new byte[] {1});
      Path blob = location.blobs().resolve(name.substring(0, 2)).resolve(name);
      for (Path file : List.of(location.key(), location.database(), location.heads(), blob)) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(file.getFileName().toString())
            .isEqualTo("rw-------");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anotherKeyOrNoneIsRefused(Where where) throws IOException {
    Location location = where.fresh(folder);
    Store.open(location).close();
    Path key = location.key();
    Files.move(key, folder.resolve("kept"));
    assertThatThrownBy(() -> Store.open(location))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is gone");
    Files.writeString(key, "ab".repeat(32), StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> Store.open(location))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("another store");
    Files.move(folder.resolve("kept"), key, StandardCopyOption.REPLACE_EXISTING);
    Store.open(location).close();
  }

  @Test
  void anOlderDatabasePutBackIsNoticed() throws IOException {
    Location location = Where.SQLITE.fresh(folder);
    Path copy = folder.resolve("copy");
    try (Store store = Store.open(location)) {
      append(store, 2);
    }
    Files.copy(location.database(), copy);
    try (Store store = Store.open(location)) {
      append(store, 2);
    }
    Files.copy(copy, location.database(), StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(() -> Store.open(location))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("entry 4");
  }

  @ParameterizedTest
  @EnumSource
  void equalTextHasEqualKeysWithinOneInstallationOnly(Where where) throws IOException {
    byte[] text = "13800138000".getBytes(StandardCharsets.UTF_8);
    String first;
    try (Store store = Store.open(where.fresh(folder.resolve("a")))) {
      first = store.keyed(text);
      assertThat(store.keyed(text)).isEqualTo(first);
    }
    try (Store store = Store.open(where.fresh(folder.resolve("b")))) {
      assertThat(store.keyed(text)).isNotEqualTo(first);
    }
  }
}
