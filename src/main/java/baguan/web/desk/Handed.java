package baguan.web.desk;

import baguan.check.Destination;
import baguan.gate.Upload;
import baguan.review.Aim;
import baguan.web.Problem;
import java.io.IOException;

/** A file that came with a form, and where it is to go. */
record Handed(Upload upload, Aim aim) {
  /** The file alone. */
  static baguan.web.Upload file(Visit visit, long maxBytes) throws IOException, Problem {
    String type = String.valueOf(visit.request().getContentType());
    if (!type.startsWith("multipart/form-data")) {
      throw new Problem(422, "no-file", "No file", "Choose a file.");
    }
    return baguan.web.Upload.of(visit.request(), maxBytes);
  }

  static Handed of(Visit visit, long maxBytes) throws IOException, Problem {
    baguan.web.Upload file = file(visit, maxBytes);
    Destination to = file.destination();
    Aim aim =
        new Aim(
            to.audience(),
            to.channel(),
            to.jurisdiction(),
            visit.param("type"),
            to.recipients(),
            to.date());
    return new Handed(new Upload(file.name(), file.bytes()), aim);
  }
}
