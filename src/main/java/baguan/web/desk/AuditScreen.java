package baguan.web.desk;

import baguan.gate.AuditTrail;
import baguan.gate.Gate;
import baguan.gate.Proof;
import baguan.review.Act;
import baguan.review.AuditPick;
import baguan.review.Page;
import baguan.review.Permissions;
import baguan.review.Person;
import baguan.review.Place;
import baguan.review.Submission;
import baguan.review.UnknownException;
import baguan.store.AuditCheck;
import baguan.store.AuditLine;
import baguan.web.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code /audit}: the record, newest first; {@code …/head}, {@code …/export} and {@code
 * …/proof/ENTRY} are files to be kept elsewhere.
 */
public final class AuditScreen implements Screen {
  private static final int ROWS = 50;
  private static final List<String> ASKED = List.of("person", "act", "number", "since", "until");

  private final Gate gate;

  AuditScreen(Gate gate) {
    this.gate = gate;
  }

  /**
   * What the page shows.
   *
   * @param all whether the visitor sees everybody's acts, and may verify
   * @param next address of the following rows; empty when there are none
   * @param export address of the same as a file
   * @param result of a verification; empty when none was asked for
   */
  public record Listing(
      boolean all,
      Map<String, String> asked,
      List<Row> rows,
      List<Person> people,
      String next,
      String export,
      Optional<AuditCheck.Result> result,
      String head) {}

  /**
   * One entry.
   *
   * @param who empty when the entry cannot be read
   * @param object number of the submission, or name of the person, it is about; else as it stands
   * @param submission whether there is a page of it
   * @param what in words
   * @param json as it is hashed
   */
  public record Row(
      long seq,
      long at,
      String who,
      String act,
      String object,
      boolean submission,
      String what,
      String json) {}

  @Override
  public void show(Visit visit) throws IOException, Problem {
    String rest = visit.rest();
    if (rest.isEmpty()) {
      page(visit, 200, Optional.empty(), "");
    } else if (rest.equals("head")) {
      String head = gate.audit().head(visit.actor()).toString();
      send(visit, "text/plain", "audit-head.txt", head + "\n");
    } else if (rest.equals("export")) {
      export(visit);
    } else if (rest.matches("proof/[0-9]{1,18}")) {
      long size = visit.param("size").isEmpty() ? 0 : visit.number("size");
      Proof proof = gate.audit().proof(visit.actor(), Long.parseLong(rest.substring(6)), size);
      send(visit, "application/json", "audit-proof-" + proof.seq() + ".json", proof.json() + "\n");
    } else {
      throw new UnknownException("page");
    }
  }

  /** Reads the whole record again; also against heads that were kept. */
  @Override
  public void act(Visit visit) throws IOException, Problem {
    if (!visit.rest().isEmpty()) {
      throw new UnknownException("page");
    }
    List<AuditTrail.Head> given = new ArrayList<>();
    String kept = visit.param("head");
    if (!kept.isEmpty()) {
      try {
        given.add(AuditTrail.Head.parse(kept));
      } catch (IllegalArgumentException e) {
        page(visit, 422, Optional.empty(), visit.t().get("audit.not-a-head"));
        return;
      }
    }
    page(visit, 200, Optional.of(gate.audit().verify(visit.actor(), given)), "");
  }

  private void page(Visit visit, int status, Optional<AuditCheck.Result> result, String problem)
      throws IOException, Problem {
    boolean all = Permissions.allows(visit.actor(), Act.VIEW_AUDIT, Place.NONE);
    AuditPick pick = pick(visit);
    Page<AuditLine> page = gate.audit().list(visit.actor(), pick, visit.param("before"), ROWS);
    String query = query(visit);
    Listing listing =
        new Listing(
            all,
            ASKED.stream().collect(Collectors.toMap(a -> a, visit::param)),
            AuditRows.of(gate, visit, page.items()),
            all ? gate.office().people() : List.of(),
            page.next().isEmpty() ? "" : "/audit?before=" + page.next() + query,
            "/audit/export?" + query.replaceFirst("^&", ""),
            result,
            result.map(r -> AuditTrail.Head.of(r).toString()).orElse(""));
    visit.page(
        "audit.jte",
        visit.t().get("audit.title"),
        status,
        Map.of("a", listing, "problem", problem));
  }

  private static String query(Visit visit) {
    StringBuilder query = new StringBuilder();
    for (String name : ASKED) {
      if (!visit.param(name).isEmpty()) {
        query.append('&').append(name).append('=').append(Visit.encode(visit.param(name)));
      }
    }
    return query.toString();
  }

  private AuditPick pick(Visit visit) throws Problem {
    String number = visit.param("number");
    String object = number.isEmpty() ? "" : gate.cases().id(visit.actor(), number);
    return new AuditPick(
        visit.param("person"),
        visit.param("act"),
        object,
        visit.param("since").isEmpty() ? 0 : startOf(visit),
        visit.param("until").isEmpty() ? Submission.NEVER : visit.endOf("until"));
  }

  private static long startOf(Visit visit) throws Problem {
    try {
      LocalDate day = LocalDate.parse(visit.param("since"));
      return day.atStartOfDay(visit.zone()).toInstant().toEpochMilli();
    } catch (DateTimeParseException e) {
      throw new Problem(422, "bad-date", "Not a date", "since is YYYY-MM-DD.");
    }
  }

  private void export(Visit visit) throws IOException, Problem {
    AuditPick pick = pick(visit);
    gate.audit().list(visit.actor(), pick, "", 1); // refused before the first byte
    OutputStream out = visit.file("application/jsonl; charset=utf-8", "audit.jsonl");
    gate.audit()
        .export(
            visit.actor(), pick, json -> out.write((json + "\n").getBytes(StandardCharsets.UTF_8)));
  }

  private static void send(Visit visit, String type, String name, String text) throws IOException {
    visit.file(type + "; charset=utf-8", name).write(text.getBytes(StandardCharsets.UTF_8));
  }
}
