package baguan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/** Blobs as files: {@code blobs/ab/abcd…}. */
final class FolderBlobs implements Blobs {
  private final Path folder;

  /** Puts go side by side; a deletion waits for them, so that nothing put just now is lost. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  FolderBlobs(Path folder) {
    this.folder = folder;
  }

  @Override
  public void put(String name, byte[] sealed) throws IOException {
    lock.readLock().lock();
    try {
      SafeFiles.write(file(name), sealed);
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public Optional<byte[]> get(String name) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file(name)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean deleteOlder(String name, long millis) throws IOException {
    lock.writeLock().lock();
    try {
      Path file = file(name);
      boolean old = Files.exists(file) && Files.getLastModifiedTime(file).toMillis() < millis;
      return old && Files.deleteIfExists(file);
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public List<String> olderThan(long millis) throws IOException {
    List<String> old = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return old;
    }
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        if (Files.getLastModifiedTime(file).toMillis() >= millis) {
          continue;
        }
        String name = file.getFileName().toString();
        if (name.startsWith(".new")) { // a write that was cut off
          Files.deleteIfExists(file);
        } else {
          old.add(name);
        }
      }
    }
    return old;
  }

  private Path file(String name) {
    if (!name.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256");
    }
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }
}
