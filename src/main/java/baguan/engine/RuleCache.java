package baguan.engine;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Cell;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.IdentifierType;
import baguan.fact.Level;
import baguan.fact.Role;
import baguan.fact.Validity;
import baguan.fact.View;
import baguan.fact.Vocabulary;
import baguan.rule.Digest;
import baguan.rule.RuleError;
import baguan.rule.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Compiled rules on disk, one jar for each set of DRL, vocabulary and Drools version. The jar is
 * code: it lies in the user's own folder, readable by nobody else, and its name carries its hash.
 */
public final class RuleCache {
  private static final List<Class<?>> SHAPES =
      List.of(
          Flags.class,
          Flags.Flag.class,
          Span.class,
          Block.class,
          Cell.class,
          Layer.class,
          Kind.class,
          Cause.class,
          Part.Reading.class,
          Part.Reason.class,
          IdentifierType.class,
          Level.class,
          Role.class,
          Validity.class,
          View.class);

  private final Path folder;

  /**
   * @param folder made when first needed
   */
  public RuleCache(Path folder) {
    this.folder = folder;
  }

  /** What the compiled form depends on; wording and term tables do not belong to it. */
  public static String key(SortedMap<String, String> drl) {
    Digest digest = new Digest();
    digest.add("drools", Version.drools().getBytes(StandardCharsets.UTF_8));
    for (Class<? extends Fact> fact : Vocabulary.FACTS) {
      digest.add(fact.getName(), classFile(fact));
    }
    for (Class<?> shape : SHAPES) {
      digest.add(shape.getName(), classFile(shape));
    }
    for (Map.Entry<String, String> rule : drl.entrySet()) {
      digest.add(rule.getKey(), rule.getValue().getBytes(StandardCharsets.UTF_8));
    }
    return digest.hex();
  }

  /**
   * The jar of these rules, compiled now when there is none yet.
   *
   * @param compiling told the number of rules when it has to compile
   */
  Path jar(String key, SortedMap<String, String> drl, IntConsumer compiling)
      throws RuleError, IOException {
    Path known = find(key);
    if (known != null) {
      return known;
    }
    compiling.accept(drl.size());
    return write(key, jarOf(key, Compiler.compile(drl)));
  }

  private @Nullable Path find(String key) throws IOException {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(prefix(key))
            && name.equals(name(key, Files.readAllBytes(file)))
            && Files.getOwner(file).equals(Files.getOwner(folder))) {
          return file;
        }
      }
    }
    return null;
  }

  private Path write(String key, byte[] jar) throws IOException {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    Files.createDirectories(folder, permissions(posix, "rwx------"));
    Path file = folder.resolve(name(key, jar));
    Path temporary = Files.createTempFile(folder, "rules", ".tmp", permissions(posix, "rw-------"));
    Files.write(temporary, jar);
    try {
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) { // another process was faster: same name, same bytes
      Files.delete(temporary);
    }
    return file;
  }

  private static FileAttribute<?>[] permissions(boolean posix, String mode) {
    Set<PosixFilePermission> set = PosixFilePermissions.fromString(mode);
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)}
        : new FileAttribute<?>[0];
  }

  /** A jar with nothing of its maker in it: same rules, same bytes. */
  static byte[] jarOf(String key, SortedMap<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, RuleBase.KEY, key.getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        put(zip, file.getKey(), file.getValue());
      }
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.fromMillis(0));
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static String prefix(String key) {
    return "rules-" + key.substring(0, 16) + "-";
  }

  private static String name(String key, byte[] jar) {
    Digest digest = new Digest();
    digest.add(key, jar);
    return prefix(key) + digest.hex() + ".jar";
  }

  private static byte[] classFile(Class<?> type) {
    String name = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no class file of " + type.getName());
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
