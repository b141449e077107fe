package baguan.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** Reads what {@link MessageOut} wrote, and never more of a message than allowed. One thread. */
final class MessageIn extends InputStream {
  private static final MessageKind[] KINDS = MessageKind.values();

  private final ReadableByteChannel channel;
  private final byte[] buffer = new byte[MessageOut.CHUNK];
  private int at;
  private int end;
  private int chunk; // bytes left in it
  private long left;
  private boolean over;

  MessageIn(ReadableByteChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits for the next message.
   *
   * @param most bytes it may have
   * @throws EOFException when the other end is gone
   */
  MessageKind next(long most) throws IOException {
    int kind = raw();
    if (kind >= KINDS.length) {
      throw new ProtocolException("kind " + kind);
    }
    left = most;
    chunk = 0;
    over = false;
    return KINDS[kind];
  }

  @Override
  public int read() throws IOException {
    if (chunk == 0 && !open()) {
      return -1;
    }
    chunk--;
    return raw();
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (chunk == 0 && !open()) {
      return -1;
    }
    if (at == end) {
      fill();
    }
    int some = Math.min(length, Math.min(chunk, end - at));
    System.arraycopy(buffer, at, into, from, some);
    at += some;
    chunk -= some;
    return some;
  }

  /** Bytes this message may still have. */
  long left() {
    return left + chunk;
  }

  /** The message must end here. */
  void finish() throws IOException {
    if (read() >= 0) {
      throw new ProtocolException("more than a message");
    }
  }

  /** Opens the next chunk; false when that was the last. */
  private boolean open() throws IOException {
    if (over) {
      return false;
    }
    int length = (raw() << 24) | (raw() << 16) | (raw() << 8) | raw();
    if (length < 0 || length > MessageOut.CHUNK) {
      throw new ProtocolException("chunk of " + length);
    }
    if (length > left) {
      throw new TooLongException();
    }
    left -= length;
    chunk = length;
    over = length == 0;
    return !over;
  }

  private int raw() throws IOException {
    if (at == end) {
      fill();
    }
    return buffer[at++] & 0xff;
  }

  private void fill() throws IOException {
    int read = channel.read(ByteBuffer.wrap(buffer));
    if (read <= 0) {
      throw new EOFException("the other end is gone");
    }
    at = 0;
    end = read;
  }

  /** The message is longer than allowed. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;
  }
}
