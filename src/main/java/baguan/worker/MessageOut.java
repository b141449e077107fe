package baguan.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Writes messages: a kind, then chunks with their lengths, then a chunk of length 0. So neither end
 * holds a message whole. One thread at a time.
 */
final class MessageOut extends OutputStream {
  static final int CHUNK = 1 << 16;
  static final int LENGTH = 4;

  private final WritableByteChannel channel;
  private final byte[] buffer = new byte[1 + LENGTH + CHUNK + LENGTH];
  private int chunk; // where the open chunk's length goes
  private int end;

  MessageOut(WritableByteChannel channel) {
    this.channel = channel;
  }

  /** Begins a message. */
  @SuppressWarnings("EnumOrdinal") // both ends are the same build
  MessageOut begin(MessageKind kind) {
    buffer[0] = (byte) kind.ordinal();
    chunk = 1;
    end = 1 + LENGTH;
    return this;
  }

  @Override
  public void write(int value) throws IOException {
    if (end - chunk == LENGTH + CHUNK) {
      next();
    }
    buffer[end++] = (byte) value;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int done = 0;
    while (done < length) {
      if (end - chunk == LENGTH + CHUNK) {
        next();
      }
      int some = Math.min(length - done, LENGTH + CHUNK - (end - chunk));
      System.arraycopy(bytes, from + done, buffer, end, some);
      end += some;
      done += some;
    }
  }

  /** Ends the message and sends what is left of it. */
  void send() throws IOException {
    close(end - chunk - LENGTH);
    if (end - chunk > LENGTH) {
      chunk = end;
      end += LENGTH;
      close(0);
    }
    flushAll();
  }

  private void next() throws IOException {
    close(CHUNK);
    flushAll();
    chunk = 0;
    end = LENGTH;
  }

  private void close(int length) {
    ByteBuffer.wrap(buffer).putInt(chunk, length);
  }

  private void flushAll() throws IOException {
    ByteBuffer all = ByteBuffer.wrap(buffer, 0, end);
    while (all.hasRemaining()) {
      channel.write(all);
    }
  }
}
