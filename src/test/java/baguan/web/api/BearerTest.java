package baguan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.store.Location;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose token it is, letter by letter. */
final class BearerTest {
  @TempDir private Path folder;

  /** A proxy sends what many people ask over one connection. */
  @Test
  void tokensThatDifferByCaseAloneAreTwo() throws Exception {
    try (Harness api = new Harness(Location.folder(folder))) {
      String token = api.town.token("drafter");
      URI me = URI.create(api.url("/me"));
      try (Socket socket = new Socket(me.getHost(), me.getPort())) {
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        for (int length = 4; length <= token.length(); length++) {
          assertThat(status(socket, in, swapped(token.substring(0, length)))).isEqualTo(401);
        }
        assertThat(status(socket, in, token)).isEqualTo(200);
      }
    }
  }

  private static String swapped(String token) {
    StringBuilder other = new StringBuilder("bg_");
    token
        .chars()
        .skip(3)
        .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
        .forEach(c -> other.append((char) c));
    return other.toString();
  }

  private static int status(Socket socket, BufferedReader in, String token) throws IOException {
    String request =
        "GET /api/v1/me HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    int status = Integer.parseInt(in.readLine().split(" ")[1]);
    int length = 0;
    for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    for (int i = 0; i < length; i++) {
      in.read();
    }
    return status;
  }
}
