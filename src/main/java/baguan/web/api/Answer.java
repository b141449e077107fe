package baguan.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What goes out.
 *
 * @param headers besides the media type
 */
@SuppressWarnings("ArrayRecordComponent") // written once, right away
record Answer(int status, String type, Map<String, String> headers, byte[] body) {
  static Answer json(JsonNode body) {
    return json(200, body.toString());
  }

  static Answer json(int status, String body) {
    return new Answer(status, "application/json", Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  Answer header(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Answer(status, type, more, body);
  }

  void write(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    headers.forEach(response::setHeader);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
