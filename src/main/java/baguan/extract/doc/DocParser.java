package baguan.extract.doc;

import baguan.extract.Sink;
import baguan.extract.Source;
import baguan.extract.ole.OldOfficeParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.tika.mime.MediaType;

/** Word 97–2003. The character properties tell hidden, deleted and inserted text. */
public final class DocParser extends OldOfficeParser {
  private static final long serialVersionUID = 1;

  public DocParser() {
    super(MediaType.application("msword"), "doc");
  }

  @Override
  protected void text(Source source, Sink sink) throws IOException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(source.bytes()))) {
      new DocText(document, source.kind(), sink).read();
    }
  }
}
