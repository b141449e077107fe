package baguan.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Connections and transactions; the one place that knows which database it is. */
final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 8;
  private static final int BUSY_MILLIS = 30_000;

  /** Something done in one transaction. */
  interface Work<T> {
    T in(Handle handle);
  }

  private final HikariDataSource source;
  private final Jdbi jdbi;
  private final boolean postgres;
  private final ReentrantLock writing = new ReentrantLock(true);

  private Database(HikariDataSource source, boolean postgres) {
    this.source = source;
    this.jdbi = Jdbi.create(source);
    this.postgres = postgres;
  }

  /** Connects, and brings the tables up to this version. */
  static Database open(Location location) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("baguan");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    if (location.postgres()) {
      config.setJdbcUrl(location.url());
    } else {
      config.setDataSource(sqlite(location));
    }
    HikariDataSource source;
    try {
      source = new HikariDataSource(config);
    } catch (RuntimeException e) { // the pool wraps whatever the driver says
      throw new StoreException("the database cannot be reached — check its address and rights", e);
    }
    try {
      migrate(source, location.postgres());
    } catch (RuntimeException e) {
      source.close();
      throw e;
    }
    return new Database(source, location.postgres());
  }

  /** Every commit is on the disk when it returns; writers wait for each other. */
  private static DataSource sqlite(Location location) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + location.database().toAbsolutePath());
    return source;
  }

  private static void migrate(DataSource source, boolean postgres) {
    try {
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(source)
          .locations(
              "classpath:baguan/store/common",
              "classpath:baguan/store/" + (postgres ? "postgresql" : "sqlite"))
          .table("schema_history")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StoreException(
          "the database was not made by this Baguan, or by a newer one — use another", e);
    }
  }

  /** In one transaction; any exception undoes it. */
  <T> T write(Work<T> work) {
    if (postgres) {
      return jdbi.inTransaction(TransactionIsolationLevel.READ_COMMITTED, work::in);
    }
    writing.lock(); // fairer than the database's own waiting
    try {
      return jdbi.inTransaction(work::in);
    } finally {
      writing.unlock();
    }
  }

  /** Sees one state of everything, and stops no writer. */
  <T> T read(Work<T> work) {
    if (postgres) {
      return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::in);
    }
    return jdbi.withHandle(
        handle -> {
          handle.execute("BEGIN DEFERRED");
          try {
            return work.in(handle);
          } finally {
            handle.execute("COMMIT");
          }
        });
  }

  DataSource source() {
    return source;
  }

  Jdbi jdbi() {
    return jdbi;
  }

  boolean postgres() {
    return postgres;
  }

  @Override
  public void close() {
    source.close();
  }
}
