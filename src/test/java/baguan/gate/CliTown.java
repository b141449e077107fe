package baguan.gate;

import baguan.review.Pick;
import baguan.review.Submission;
import baguan.store.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** A town hall in a folder, for tests of the command line. */
public final class CliTown {
  private CliTown() {}

  /** Lets a text out; answers its SHA-256. */
  public static String release(Path folder, String text) throws IOException {
    try (Town town = new Town(Location.folder(folder))) {
      Submission s = town.submitted(text);
      s = town.gate.outbox().register(town.reviewer, s.id(), s.revision());
      String sha256 = Town.sha256(text);
      s =
          town.gate
              .reviews()
              .approve(town.reviewer, s.id(), s.revision(), sha256, Submission.NEVER, "");
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      town.gate.outbox().release(town.releaser, s.id(), s.revision(), bytes, "web", "");
      return sha256;
    }
  }

  /** The bytes of the first version of the drafter's first submission. */
  public static byte[] bytes(Path folder) throws IOException {
    try (Gate gate = Gate.open(Location.folder(folder), Clock.systemUTC(), Policy.DEFAULT)) {
      var drafter =
          gate.office().people().stream().filter(p -> p.login().equals("drafter")).findFirst();
      var actor = baguan.review.Actor.of(drafter.orElseThrow(), "test");
      Submission s = gate.cases().list(actor, Pick.of(Pick.Group.MINE)).items().get(0);
      return gate.cases().original(actor, s.id(), 1, "");
    }
  }
}
