package baguan.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes every file of {@code samples/} but the expected findings. */
public final class Samples {
  private Samples() {}

  /** Files by name; same bytes at every call. */
  static SortedMap<String, byte[]> all() throws IOException {
    SortedMap<String, byte[]> all = new TreeMap<>();
    all.put("archive.zip", Archives.archive());
    all.put("briefing.pptx", Offices.briefing());
    all.put("budget-table.html", Archives.utf8(Texts.BUDGET));
    all.put("han-letter.docx", Papers.letter());
    all.put("jiyao-minutes.docx", Papers.minutes());
    all.put("notice-plain.txt", Archives.utf8(Texts.NOTICE));
    all.put("notice.ofd", Archives.notice());
    all.put("press-release-en.html", Archives.utf8(Texts.PRESS));
    all.put("qingshi-faults.docx", Papers.request());
    all.put("readme-note.md", Archives.utf8(Texts.README));
    all.put("redaction-failed.pdf", Pdfs.redactionFailed());
    all.put("reply.eml", Archives.utf8(Texts.mail()));
    all.put("review-copy.docx", Papers.reviewCopy());
    all.put("scanned.pdf", Pdfs.scanned());
    all.put("speech-hant.txt", Archives.utf8(Texts.SPEECH));
    all.put("staff-list.xlsx", Offices.staffList());
    all.put("stop-mark.txt", Archives.utf8(Texts.STOP));
    all.put("tongzhi-correct.docx", Papers.notice());
    all.put("tw-letter-faults.txt", Archives.utf8(Texts.TAIWAN_FAULTS));
    all.put("tw-letter.txt", Archives.utf8(Texts.TAIWAN));
    return all;
  }

  /** Argument: the folder, {@code samples} when absent. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "samples");
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : all().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
