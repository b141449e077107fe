package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.check.Picture;
import baguan.check.Picture.Outcome;
import baguan.check.Pictures;
import baguan.picture.PdfPictures;
import baguan.review.Submission;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tab with the pictures of pages, and the findings on them. */
final class PagesTest {
  private static final String TAB = CaseTest.CASE + "?view=pages";
  private static final String FIRST = CaseTest.CASE + "/v/1/page/1.png";
  private static final String SECRET = "Ring 13800138000 or 13900139006.";

  @TempDir private Path folder;

  /** Pages of A4, each with its line at 100 points from the left and 200 from the top. */
  static byte[] pdf(String... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (String line : lines) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(100, PDRectangle.A4.getHeight() - 200);
          content.showText(line);
          content.endText();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static List<String> all(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(m -> m.group(1)).toList();
  }

  @Test
  void findingsStandOnThePictureOfTheirPage() throws Exception {
    byte[] pdf = pdf("Nothing here.", SECRET);
    PdfPictures pictures = new PdfPictures();
    try (Town town = new Town(folder, pictures)) {
      town.create("drafter", "water", "public", "notice.pdf", pdf);
      Person drafter = town.in("drafter");
      String text = drafter.get(CaseTest.CASE).body();
      assertThat(text)
          .contains("<a href=\"/s/2026-0001?view=pages\">页面</a>")
          .doesNotContain("<img");
      String page = drafter.get(TAB).body();
      assertThat(page)
          .contains("<a href=\"/s/2026-0001?view=pages\" aria-current=\"page\">页面</a>")
          .doesNotContain("style=", "<li id=\"l1\"", "13800138000");
      assertThat(all(page, "<img ([^>]*)>"))
          .containsExactly(
              "src=\"/s/2026-0001/v/1/page/1.png\" width=\"909\" height=\"1286\" loading=\"lazy\""
                  + " alt=\"第 1 页（共 2 页）的图像；文字见文本视图。\"",
              "src=\"/s/2026-0001/v/1/page/2.png\" width=\"909\" height=\"1286\" loading=\"lazy\""
                  + " alt=\"第 2 页（共 2 页）的图像；文字见文本视图。\"");
      assertThat(all(page, "<svg viewBox=\"([^\"]*)\"")).containsExactly("0 0 11906 16838");
      List<String> places = all(page, "<p class=\"where\"><a href=\"([^\"]+)\"");
      List<String> marks = all(page, "<a class=\"\\w+\" id=\"(m\\d+)\" href=\"#c\\d+\"");
      assertThat(marks).hasSizeGreaterThan(1);
      assertThat(places).isEqualTo(marks.stream().map(m -> "#" + m).toList());
      List<String> spot = all(page, "<rect class=\"spot \\w+\" ([^/]*)/>");
      assertThat(spot).hasSize(1);
      int x = Integer.parseInt(all(spot.get(0), " ?x=\"(\\d+)\"").get(0));
      int y = Integer.parseInt(all(spot.get(0), " y=\"(\\d+)\"").get(0));
      assertThat(x).isBetween(1980, 2020);
      assertThat(y).isBetween(3700, 3900); // above the line's foot at 200 points
      HttpResponse<byte[]> picture = drafter.picture(FIRST);
      assertThat(picture.statusCode()).isEqualTo(200);
      assertThat(picture.body()).isEqualTo(pictures.draw(pdf, 1).png());
      assertThat(picture.headers().map())
          .containsEntry("Content-Type", List.of("image/png"))
          .containsEntry("Cache-Control", List.of("no-store"))
          .containsEntry("X-Content-Type-Options", List.of("nosniff"));
      assertThat(drafter.get(FIRST.replace("1.png", "3.png")).statusCode()).isEqualTo(404);
      assertThat(drafter.get(FIRST.replace("1.png", "0.png")).statusCode()).isEqualTo(404);
      assertThat(drafter.get(FIRST.replace("/v/1/", "/v/2/")).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void whoDecidesOnThePagesStaysThere() throws Exception {
    try (Town town = new Town(folder, new PdfPictures())) {
      town.create("drafter", "water", "public", "notice.pdf", pdf(SECRET));
      Person drafter = town.in("drafter");
      HttpResponse<String> page = drafter.get(TAB);
      HttpResponse<String> after =
          drafter.post(
              CaseTest.CASE + "/point",
              "revision",
              CaseTest.revision(page),
              "card",
              "1",
              "view",
              all(page.body(), "name=\"view\" value=\"(\\w+)\"").get(0),
              "from",
              all(page.body(), "name=\"from\" value=\"(\\d+)\"").get(0),
              "point",
              CaseTest.point(page),
              "ruling",
              "proposed_waiver",
              "reason",
              CaseTest.WHY);
      assertThat(after.uri().toString())
          .endsWith(CaseTest.CASE + "?done=point&view=pages&from=1#c1");
      assertThat(after.body()).contains(CaseTest.WHY, "<img ");
    }
  }

  @Test
  void whoLooksIsRecordedOnceAnHour() throws Exception {
    try (Town town = new Town(folder, new PdfPictures())) {
      Submission s =
          town.create("drafter", "water", "public", "notice.pdf", pdf("One.", "Two.", "Three."));
      Person drafter = town.in("drafter");
      drafter.get(TAB);
      for (int page = 1; page <= 3; page++) {
        assertThat(drafter.picture(FIRST.replace("1.png", page + ".png")).statusCode())
            .isEqualTo(200);
      }
      town.submitted("drafter", s);
      assertThat(town.in("reviewer").picture(FIRST).statusCode()).isEqualTo(200);
      List<String> looked =
          town.gate.cases().timeline(town.actor("drafter"), s.id(), 0, 100).stream()
              .filter(e -> e.contains("\"act\":\"reveal\""))
              .toList();
      assertThat(looked).hasSize(2);
      assertThat(looked.get(0))
          .contains("\"what\":\"pages\"", "\"version\":\"1\"", town.actor("drafter").person().id());
      assertThat(looked.get(1)).contains(town.actor("reviewer").person().id());
    }
  }

  @Test
  void aLongFileIsShownInParts() throws Exception {
    String[] lines = new String[95];
    Arrays.fill(lines, "A line.");
    lines[89] = SECRET;
    try (Town town = new Town(folder, new PdfPictures())) {
      town.create("drafter", "water", "public", "notice.pdf", pdf(lines));
      Person drafter = town.in("drafter");
      String first = drafter.get(TAB).body();
      assertThat(all(first, "<figure class=\"leaf\" id=\"p(\\d+)\"")).hasSize(40).contains("40");
      assertThat(first)
          .contains("from=41\">41–80</a>", "from=81\">81–95</a>", "aria-current=\"page\">1–40</a>");
      List<String> places = all(first, "<p class=\"where\"><a href=\"([^\"]+)\"");
      String there = places.stream().filter(p -> p.contains("from=81")).findFirst().orElseThrow();
      String path = there.replaceFirst("#.*", "").replace("&amp;", "&");
      String last = drafter.get(path).body();
      assertThat(all(last, "<figure class=\"leaf\" id=\"p(\\d+)\"")).hasSize(15).contains("90");
      assertThat(last).contains("id=\"" + there.replaceFirst(".*#", "") + "\"");
      assertThat(drafter.get(TAB + "&from=90").body()).contains("id=\"p81\"");
      assertThat(drafter.get(TAB + "&from=999999").body()).contains("id=\"p95\"");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "OTHER_FORMAT, 422, 只有 PDF 有页面图像, Page pictures exist only for PDF, 僅 PDF 有頁面圖像",
    "LOCKED, 422, 须凭密码打开, a password alone, 須以密碼開啟",
    "BROKEN, 422, 文件已损坏, is damaged, 檔案已損壞",
    "OVER_LIMIT, 422, 无法绘制页面, cannot be drawn, 無法繪製頁面",
    "INCOMPLETE, 422, 无法在此绘制的图像, holds an image that cannot be drawn, 無法在此繪製的圖像",
    "NOBODY, 503, 没有空闲的进程, Nobody is free, 沒有空閒的程序"
  })
  void whatIsNotDrawnIsSaid(Outcome outcome, int status, String hans, String en, String hant)
      throws Exception {
    Pictures none = (bytes, page) -> Picture.none(outcome);
    try (Town town = new Town(folder, none)) {
      town.create("drafter", "water", "public", "notice.pdf", pdf(SECRET));
      Person drafter = town.in("drafter");
      HttpResponse<String> tab = drafter.get(TAB);
      assertThat(tab.statusCode()).isEqualTo(200);
      assertThat(tab.body()).contains(hans, "class=\"cards\"").doesNotContain("<img");
      assertThat(drafter.get(TAB + "&lang=en").body()).contains(en);
      assertThat(drafter.get(TAB + "&lang=zh-Hant").body()).contains(hant);
      HttpResponse<byte[]> picture = drafter.picture(FIRST + "?lang=en");
      assertThat(picture.statusCode()).isEqualTo(status);
      assertThat(picture.headers().firstValue("Content-Type")).contains("image/svg+xml");
      assertThat(new String(picture.body(), StandardCharsets.UTF_8))
          .startsWith("<svg ")
          .contains(en);
    }
  }

  @Test
  void aFaultOfTheDrawerIsAPageAndTheServerGoesOn() throws Exception {
    Pictures fault =
        (bytes, page) -> {
          throw new IllegalStateException("13800138000");
        };
    try (Town town = new Town(folder, fault)) {
      town.create("drafter", "water", "public", "notice.pdf", pdf(SECRET));
      Person drafter = town.in("drafter");
      assertThat(drafter.get(TAB).statusCode()).isEqualTo(500);
      assertThat(drafter.get(TAB).body()).doesNotContain("IllegalState", "13800138000");
      assertThat(drafter.get(CaseTest.CASE).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void otherFormatsAndWhatIsOffThePageHaveNoPictures() throws Exception {
    try (Town town = new Town(folder, new PdfPictures())) {
      byte[] docx = Files.readAllBytes(Home.SAMPLES.resolve("qingshi-faults.docx"));
      town.create("drafter", "water", "public", "请示.docx", docx);
      byte[] hidden = Files.readAllBytes(Home.SAMPLES.resolve("redaction-failed.pdf"));
      town.create("drafter", "water", "public", "summary.pdf", hidden);
      Person drafter = town.in("drafter");
      assertThat(drafter.get(TAB).body()).contains("只有 PDF 有页面图像").doesNotContain("<img");
      String page = drafter.get(TAB.replace("0001", "0002")).body();
      assertThat(page).contains("<img").doesNotContain("class=\"spot");
      assertThat(all(page, "<p class=\"where\"><a href=\"([^\"]+)\""))
          .hasSize(8)
          .allSatisfy(p -> assertThat(p).startsWith("/s/2026-0002/v/1#m"));
    }
  }
}
