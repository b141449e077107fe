package baguan.web.desk;

import baguan.gate.Bundle;
import baguan.gate.Gate;
import baguan.gate.Proof;
import baguan.review.Actor;
import baguan.store.Vault;
import baguan.web.Pages;
import baguan.web.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A released document with all that let it out, as a ZIP: the same bytes as long as nothing more is
 * done to it, since times, order and packing are fixed.
 *
 * @param name for the file
 */
@SuppressWarnings("ArrayRecordComponent") // written once, right away
public record Archive(String name, byte[] zip) {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /**
   * Fetches and packs it; recorded.
   *
   * @param reason why: an auditor must say
   */
  public static Archive of(Gate gate, Actor actor, String id, String reason) throws IOException {
    Bundle bundle = gate.bundles().of(actor, id, reason);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("original/" + plain(bundle.version().name()), bundle.original());
    files.put("report.json", bundle.report());
    files.put("decisions.json", text(bundle.record() + "\n"));
    files.put("sheet.html", sheet(gate, actor, bundle));
    for (Proof proof : bundle.proofs()) {
      files.put("proof-" + proof.seq() + ".json", text(proof.json() + "\n"));
    }
    files.put("audit-head.txt", text(bundle.proofs().get(0).head() + "\n"));
    StringBuilder sums = new StringBuilder();
    files.forEach(
        (name, bytes) -> sums.append(Vault.sha256(bytes)).append("  ").append(name).append('\n'));
    files.put("SHA256SUMS", text(sums.toString()));
    return new Archive(bundle.view().file().submission().number() + ".zip", zip(files));
  }

  /** The record sheet, in the office's language, as it stood after the last move. */
  private static byte[] sheet(Gate gate, Actor actor, Bundle bundle) {
    Texts t = Texts.of(gate.policy().language());
    Frame frame =
        new Frame(
            t,
            t.get("sheet.title"),
            "",
            "",
            "",
            false,
            List.of(),
            "",
            gate.policy().workDays().zone(),
            new Names(gate));
    List<Papers.Event> history =
        Histories.of(gate, actor, t, bundle.view()).stream()
            .filter(event -> event.seq() <= bundle.size())
            .toList();
    long then = bundle.view().dispatches().get(0).at(); // waivers end, what they were does not
    Papers papers = new Papers(bundle.view(), bundle.version(), Optional.empty(), history, then);
    return Pages.render("kept.jte", Map.of("f", frame, "p", papers));
  }

  /** No folder, and nothing a file system would trip over. */
  private static String plain(String name) {
    String plain = name.replaceAll("[/\\\\\\p{Cntrl}:*?\"<>|]", "_");
    return plain.matches("\\.*") ? "_" + plain : plain;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.setMethod(ZipOutputStream.STORED); // how well one zlib packs is not how another does
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        CRC32 crc = new CRC32();
        crc.update(file.getValue());
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(NO_TIME);
        entry.setSize(file.getValue().length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
