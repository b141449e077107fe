package baguan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An answer that is ready to be sent. */
@SuppressWarnings("ArrayRecordComponent") // written once, by its maker
record Made(String type, String language, byte[] body) implements Runs.Weighed {
  @Override
  public long bytes() {
    return body.length;
  }

  void write(HttpServletResponse response) throws IOException {
    response.setContentType(type);
    response.setHeader("Content-Language", language);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
