package baguan.samples;

/** Text documents with one hidden thing each. */
public final class TinyDocx {
  public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  public static final String ML = "vnd.openxmlformats-officedocument.wordprocessingml.";

  private TinyDocx() {}

  /** A document of these paragraphs; parts are added to what comes back. */
  public static TinyPackage of(String body) {
    return new TinyPackage()
        .relation("", "rId1", "officeDocument", "word/document.xml", false)
        .part(
            "word/document.xml",
            ML + "document.main+xml",
            "<w:document xmlns:w=\"%s\" xmlns:r=\"%s\"><w:body>%s</w:body></w:document>"
                .formatted(W, R, body));
  }

  public static String paragraph(String inner) {
    return "<w:p>" + inner + "</w:p>";
  }

  public static String run(String text) {
    return styled("", text);
  }

  public static String styled(String properties, String text) {
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(properties, text);
  }

  public static String deleted(String text) {
    return "<w:del w:id=\"1\" w:author=\"校对员\" w:date=\"2026-01-01T00:00:00Z\"><w:r><w:delText>"
        + text
        + "</w:delText></w:r></w:del>";
  }

  public static String inserted(String text) {
    return "<w:ins w:id=\"2\" w:author=\"校对员\" w:date=\"2026-01-01T00:00:00Z\">"
        + run(text)
        + "</w:ins>";
  }

  public static String moved(String text) {
    return "<w:moveFrom w:id=\"3\" w:author=\"校对员\" w:date=\"2026-01-01T00:00:00Z\">"
        + run(text)
        + "</w:moveFrom>";
  }

  public static TinyPackage commented(String body, String comment) {
    return of(body)
        .relation("word/document.xml", "rId9", "comments", "comments.xml", false)
        .part(
            "word/comments.xml",
            ML + "comments+xml",
            ("<w:comments xmlns:w=\"%s\"><w:comment w:id=\"0\" w:author=\"校对员\">%s"
                    + "</w:comment></w:comments>")
                .formatted(W, paragraph(run(comment))));
  }

  public static TinyPackage settings(String body, String settings) {
    return of(body)
        .relation("word/document.xml", "rId8", "settings", "settings.xml", false)
        .part(
            "word/settings.xml",
            ML + "settings+xml",
            "<w:settings xmlns:w=\"%s\" xmlns:r=\"%s\">%s</w:settings>".formatted(W, R, settings));
  }
}
