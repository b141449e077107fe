package baguan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that are whole or not there, whatever happens to the power; for their owner alone. */
final class SafeFiles {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private SafeFiles() {}

  static void folder(Path folder) throws IOException {
    Files.createDirectories(folder, owner("rwx------"));
  }

  /** Replaces what was there. */
  static void write(Path file, byte[] bytes) throws IOException {
    Path fresh = fresh(file, bytes);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    syncFolder(file);
  }

  /** Does nothing when the file is there already: the first one wins. */
  static void create(Path file, byte[] bytes) throws IOException {
    Path fresh = fresh(file, bytes);
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.delete(fresh);
    }
    syncFolder(file);
  }

  private static Path fresh(Path file, byte[] bytes) throws IOException {
    folder(parent(file));
    Path fresh = Files.createTempFile(parent(file), ".new", "", owner("rw-------"));
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    return fresh;
  }

  /** A name is as durable as its folder. */
  private static void syncFolder(Path file) throws IOException {
    if (POSIX) { // elsewhere folders cannot be opened
      try (FileChannel folder = FileChannel.open(parent(file), StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }

  static FileChannel append(Path file) throws IOException {
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
        owner("rw-------"));
  }

  private static Path parent(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalArgumentException("a file has a folder");
    }
    return parent;
  }

  private static FileAttribute<?>[] owner(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
