package baguan.worker;

import java.io.IOException;

/** The other end does not speak as agreed. Its message never holds what was sent. */
final class ProtocolException extends IOException {
  private static final long serialVersionUID = 1;

  ProtocolException(String what) {
    super(what);
  }
}
