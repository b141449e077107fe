package baguan.worker;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A pool's folder, for nobody else's eyes: a lock, and a folder for each worker. */
final class RunFolder implements Closeable {
  private static final Pattern NAME = Pattern.compile("baguan-workers-(\\d+)-\\d+");
  private static final String LOCK = "lock";
  private static final int TRIES = 5;

  private final Path folder;
  private final FileChannel channel;

  private RunFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Makes one, after removing those of servers that are no more. */
  static RunFolder open(Path base) throws IOException {
    sweep(base);
    String prefix = "baguan-workers-" + ProcessHandle.current().pid() + "-";
    Path folder = Files.createTempDirectory(base, prefix, mine());
    FileChannel channel =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      throw new IOException(folder + ": locked by somebody else");
    }
    return new RunFolder(folder, channel);
  }

  /** A new folder of one worker. */
  Path worker(int number) throws IOException {
    Path own = Files.createDirectory(folder.resolve(Integer.toString(number)), mine());
    Files.createDirectory(own.resolve("tmp"), mine());
    return own;
  }

  /** Removes a tree. Another thread may be removing parts of it: what it took is looked past. */
  static void delete(Path tree) {
    for (int tries = 0; tries < TRIES && Files.exists(tree); tries++) {
      try (Stream<Path> all = Files.walk(tree)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      } catch (IOException | UncheckedIOException e) {
        // tried again, at last by the next sweep
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    delete(folder);
  }

  /** A pid alone would not do: in a container every server has the same. */
  private static void sweep(Path base) throws IOException {
    List<Path> found;
    try (Stream<Path> all = Files.list(base)) {
      found = all.filter(f -> NAME.matcher(f.getFileName().toString()).matches()).toList();
    }
    for (Path folder : found) {
      Matcher name = NAME.matcher(folder.getFileName().toString());
      long pid = name.matches() ? Long.parseLong(name.group(1)) : 0;
      boolean gone = pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
      if (gone && Files.isDirectory(folder) && Files.isWritable(folder) && unlocked(folder)) {
        delete(folder);
      }
    }
  }

  private static boolean unlocked(Path folder) {
    Path file = folder.resolve(LOCK);
    if (!Files.exists(file)) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  private static FileAttribute<?>[] mine() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
