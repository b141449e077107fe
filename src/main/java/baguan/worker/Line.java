package baguan.worker;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SocketChannel;

/** A private connection. Reads on one thread; writes one message at a time. */
final class Line implements Closeable {
  /** Fills a message. */
  interface Body {
    void write(Encoder to) throws IOException;
  }

  private final SocketChannel channel;
  private final MessageIn in;
  private final MessageOut out;

  Line(SocketChannel channel) {
    this.channel = channel;
    this.in = new MessageIn(channel);
    this.out = new MessageOut(channel);
  }

  MessageIn in() {
    return in;
  }

  synchronized void send(MessageKind kind, Body body) throws IOException {
    body.write(new Encoder(out.begin(kind)));
    out.send();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
