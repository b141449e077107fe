package baguan.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Blobs in PostgreSQL, where several servers share them. */
final class TableBlobs implements Blobs {
  private final Jdbi jdbi;

  TableBlobs(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void put(String name, byte[] sealed) {
    jdbi.useHandle(
        h ->
            h.execute(
                "INSERT INTO blobs (name, sealed, at) VALUES (?, ?, ?)"
                    + " ON CONFLICT (name) DO UPDATE SET at = excluded.at",
                name,
                sealed,
                System.currentTimeMillis()));
  }

  @Override
  public Optional<byte[]> get(String name) {
    return jdbi.withHandle(
        h ->
            h.select("SELECT sealed FROM blobs WHERE name = ?", name)
                .map((row, context) -> row.getBytes(1))
                .findFirst());
  }

  @Override
  public boolean deleteOlder(String name, long millis) {
    return jdbi.withHandle(
            h -> h.execute("DELETE FROM blobs WHERE name = ? AND at < ?", name, millis))
        > 0;
  }

  @Override
  public List<String> olderThan(long millis) {
    return jdbi.withHandle(
        h -> h.select("SELECT name FROM blobs WHERE at < ?", millis).mapTo(String.class).list());
  }
}
