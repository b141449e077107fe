package baguan.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A way to a server that can be cut while something is on it. */
final class Relay implements AutoCloseable {
  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Collection<Socket> open = new ConcurrentLinkedQueue<>();
  private final int to;

  Relay(int to) throws IOException {
    this.to = to;
    start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Breaks all connections; new ones are taken. */
  void cut() throws IOException {
    for (Socket each : open) {
      each.close();
    }
    open.clear();
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "relay");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket here = door.accept();
        Socket there = new Socket(InetAddress.getLoopbackAddress(), to);
        open.add(here);
        open.add(there);
        start(() -> carry(here, there));
        start(() -> carry(there, here));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private static void carry(Socket from, Socket to) {
    try (from; to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      return; // cut
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    cut();
  }
}
