package baguan.store;

import baguan.review.Act;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The chain's hashes once more, outside the database: who cuts the log's tail must cut this too. A
 * line an act, {@code seq hash}; forced to the disk for the acts that let documents out.
 */
final class Heads implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Heads.class);
  private static final Set<Act> FORCED = EnumSet.of(Act.APPROVE, Act.RELEASE, Act.RECALL);

  private static final int TAIL = 1024; // some lines

  private final Path file;
  private final FileChannel channel;
  private long written;

  Heads(Path file) throws IOException {
    this.file = file;
    this.written = last().map(AuditHead::seq).orElse(0L);
    this.channel = SafeFiles.append(file);
  }

  /** The newest whole line. */
  Optional<AuditHead> last() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = tail().lines().toList();
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).matches("[0-9]{1,18} [0-9a-f]{64}")) { // else cut off in the writing
        int space = lines.get(i).indexOf(' ');
        long seq = Long.parseLong(lines.get(i).substring(0, space));
        return Optional.of(new AuditHead(seq, lines.get(i).substring(space + 1)));
      }
    }
    return Optional.empty();
  }

  private String tail() throws IOException {
    try (FileChannel reader = FileChannel.open(file)) {
      long start = Math.max(0, reader.size() - TAIL);
      ByteBuffer buffer = ByteBuffer.allocate(TAIL);
      int read = reader.read(buffer, start);
      return new String(buffer.array(), 0, Math.max(0, read), StandardCharsets.US_ASCII);
    }
  }

  /** After the commit. The act stands even when this fails, so it only complains. */
  synchronized void add(AuditHead head, Act act) {
    if (head.seq() <= written) {
      return; // another thread was quicker with a later one
    }
    try {
      byte[] line = ("\n" + head.seq() + " " + head.hash()).getBytes(StandardCharsets.US_ASCII);
      channel.write(ByteBuffer.wrap(line));
      written = head.seq();
      if (FORCED.contains(act)) {
        channel.force(false);
      }
    } catch (IOException e) {
      LOG.error("audit head not written outside seq={} cause={}", head.seq(), e.getClass());
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
