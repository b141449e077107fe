package baguan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is swept, and what must not be. */
final class VaultTest {
  private static final byte[] BYTES = {1, 2, 3};
  @TempDir private Path folder;

  /** Somebody uploads the same bytes again while leftovers are being deleted. */
  @Test
  void whatIsPutAgainIsNoLeftover() throws IOException {
    FolderBlobs files = new FolderBlobs(folder);
    Vault vault = new Vault(files, new byte[32]);
    String name = vault.put(BYTES);
    long now = System.currentTimeMillis();
    old(name);
    Vault busy = new Vault(new PutWhileListed(files, vault), new byte[32]);
    assertThat(busy.sweep(Set.of(), now - 1_000)).isZero();
    assertThat(vault.get(name)).contains(BYTES);
    old(name);
    assertThat(vault.sweep(Set.of(name), now - 1_000)).as("named").isZero();
    assertThat(vault.sweep(Set.of(), now - 1_000)).isEqualTo(1);
    assertThat(vault.get(name)).isEmpty();
  }

  private void old(String name) throws IOException {
    Path file = folder.resolve(name.substring(0, 2)).resolve(name);
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
  }

  private record PutWhileListed(FolderBlobs files, Vault vault) implements Blobs {
    @Override
    public void put(String name, byte[] sealed) throws IOException {
      files.put(name, sealed);
    }

    @Override
    public Optional<byte[]> get(String name) throws IOException {
      return files.get(name);
    }

    @Override
    public boolean deleteOlder(String name, long millis) throws IOException {
      return files.deleteOlder(name, millis);
    }

    @Override
    public List<String> olderThan(long millis) throws IOException {
      List<String> old = files.olderThan(millis);
      vault.put(BYTES);
      return old;
    }
  }
}
