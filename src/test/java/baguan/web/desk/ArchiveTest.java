package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.Proof;
import baguan.review.Actor;
import baguan.review.AuditPick;
import baguan.store.Vault;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a document that went out. */
final class ArchiveTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PACKAGE = CaseTest.CASE + "/package";
  @TempDir private Path folder;

  private static Person release(Town town) throws Exception {
    Person drafter = town.in("drafter");
    HttpResponse<String> page = CaseTest.create(drafter, CaseTest.CLEAN);
    drafter.post(CaseTest.CASE + "/submit", "revision", CaseTest.revision(page));
    Person reviewer = town.in("reviewer");
    page = reviewer.get(CaseTest.CASE);
    String[] words = {
      "revision",
      CaseTest.revision(page),
      "sha256",
      CaseTest.sha256(CaseTest.CLEAN),
      "reason",
      "同意",
      "password",
      Town.PASSWORD
    };
    reviewer.post(CaseTest.CASE + "/approve", words);
    Person releaser = town.in("releaser");
    page = releaser.get(CaseTest.CASE);
    String[] fields = {"revision", CaseTest.revision(page), "channel", "web", "place", "门户网站"};
    page = releaser.upload(CaseTest.CASE + "/release", "a.txt", CaseTest.CLEAN, fields);
    assertThat(page.body()).contains("action=\"" + PACKAGE + "\"");
    return releaser;
  }

  private static Map<String, byte[]> files(byte[] zip) throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  @Test
  void aReleasedDocumentIsPackedWithAllThatLetItOut() throws Exception {
    try (Town town = new Town(folder)) {
      Person releaser = release(town);
      HttpResponse<byte[]> answer = releaser.download(PACKAGE);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
      Map<String, byte[]> files = files(answer.body());
      List<Proof> proofs = new ArrayList<>();
      StringBuilder sums = new StringBuilder();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (file.getKey().startsWith("proof-")) {
          Proof proof = Proof.parse(text(files, file.getKey()).strip());
          assertThat(proof.holds()).isTrue();
          assertThat(proof.head() + "\n").isEqualTo(text(files, "audit-head.txt"));
          proofs.add(proof);
        }
        if (!file.getKey().equals("SHA256SUMS")) {
          sums.append(Vault.sha256(file.getValue())).append("  ").append(file.getKey());
          sums.append('\n');
        }
      }
      assertThat(files.keySet())
          .containsExactly(
              "original/通知.txt",
              "report.json",
              "decisions.json",
              "sheet.html",
              "proof-" + proofs.get(0).seq() + ".json",
              "proof-" + proofs.get(1).seq() + ".json",
              "audit-head.txt",
              "SHA256SUMS");
      assertThat(text(files, "original/通知.txt")).isEqualTo(CaseTest.CLEAN);
      assertThat(text(files, "SHA256SUMS")).isEqualTo(sums.toString());
      assertThat(proofs.get(0).entry()).contains("\"act\":\"approve\"");
      assertThat(proofs.get(1).entry()).contains("\"act\":\"release\"");
      JsonNode record = JSON.readTree(text(files, "decisions.json"));
      assertThat(record.path("number").asString()).isEqualTo("2026-0001");
      assertThat(record.path("approvals").path(0).path("sha256").asString())
          .isEqualTo(CaseTest.sha256(CaseTest.CLEAN));
      assertThat(record.path("opinions").path(0).path("text").asString()).isEqualTo("同意");
      assertThat(record.path("dispatch").path("name").asString()).isEqualTo("发布人戊");
      assertThat(text(files, "sheet.html"))
          .contains("文稿发布审查单", CaseTest.sha256(CaseTest.CLEAN), "复核员乙", "门户网站")
          .doesNotContain("<script", "href=");
    }
  }

  @Test
  void itIsTheSameUntilMoreIsDoneAndEveryFetchingIsRecorded() throws Exception {
    try (Town town = new Town(folder)) {
      Person releaser = release(town);
      byte[] first = releaser.download(PACKAGE).body();
      assertThat(releaser.download(PACKAGE).body()).isEqualTo(first);
      Person reviewer = town.in("reviewer");
      reviewer.get(CaseTest.CASE);
      assertThat(reviewer.download(PACKAGE).body()).isEqualTo(first);
      HttpResponse<String> page = releaser.get(CaseTest.CASE);
      page = releaser.post(CaseTest.CASE + "/archive", "revision", CaseTest.revision(page));
      assertThat(page.body()).contains("action=\"" + PACKAGE + "\"");
      assertThat(releaser.download(PACKAGE).body()).isNotEqualTo(first);
      AuditPick reveals = new AuditPick("", "reveal", "", 0, Long.MAX_VALUE);
      Actor auditor =
          Actor.of(
              town.gate.office().people().stream()
                  .filter(p -> p.login().equals("auditor"))
                  .findFirst()
                  .orElseThrow(),
              "test");
      assertThat(town.gate.audit().list(auditor, reveals, "", 10).items())
          .hasSize(4)
          .allMatch(l -> l.json().contains("\"what\":\"archive\""));
    }
  }

  @Test
  void whatIsNotOutIsNotPackedAndNotForEverybody() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      CaseTest.create(drafter, CaseTest.CLEAN);
      assertThat(drafter.get(CaseTest.CASE).body()).doesNotContain(PACKAGE);
      assertThat(drafter.post(PACKAGE).statusCode()).isEqualTo(409);
    }
  }

  @Test
  void anAuditorSaysWhy() throws Exception {
    try (Town town = new Town(folder)) {
      release(town);
      Person stranger = town.in("stranger");
      stranger.get("/queue");
      assertThat(stranger.post(PACKAGE).statusCode()).isEqualTo(404);
      Person auditor = town.in("auditor");
      auditor.get(CaseTest.CASE);
      assertThat(auditor.post(PACKAGE).statusCode()).isEqualTo(409);
      assertThat(auditor.download(PACKAGE, "reason", CaseTest.LONG_WHY).statusCode())
          .isEqualTo(200);
    }
  }
}
