package baguan.web.api;

import baguan.gate.Gate;
import baguan.gate.OpenTown;
import baguan.gate.Word;
import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Aim;
import baguan.review.Department;
import baguan.review.Ruling;
import baguan.review.Scope;
import baguan.review.State;
import baguan.review.Submission;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Brings submissions into any state: by acts where they lead there, else by hand. */
final class Fixture {
  private static final String WHY = "第二段与附件的数字不一致，请核对原始台账后再报，谢谢。";
  private static final Set<Act> LAWYERS = Set.of(Act.AGREE, Act.OBJECT, Act.SECOND_WAIVER);

  private final OpenTown town;
  private final Gate gate;
  private final Path database;

  Fixture(OpenTown town, Path folder) {
    this.town = town;
    this.gate = town.gate();
    this.database = folder.resolve("data").resolve("baguan.db");
    gate.office().put(town.admin(), new Department("press", "新闻办", ""));
    gate.office().addRoute(town.admin(), "partner", "", "law");
  }

  static String text(Act act) {
    return switch (act) {
      case WAIVE_MUST_FIX -> "E wording/x 甲";
      case SECOND_WAIVER -> "E confidentiality/x 甲";
      default -> Deed.TEXT;
    };
  }

  private Actor by(String login) {
    return town.actor(login);
  }

  /** A submission in this state, as the act would like to find it. */
  Submission in(State state, Act act) throws IOException, SQLException {
    String audience = LAWYERS.contains(act) ? "partner" : "public";
    Aim aim = new Aim(audience, "web", "cn", "", List.of(), 0);
    Submission s = town.create(by("drafter"), "water", aim, text(act));
    if (s.state() == State.NEEDS_FIX) {
      s = gate.reviews().propose(by("drafter"), s.id(), s.revision(), word(s, true));
    }
    s = gate.reviews().submit(by("drafter"), s.id(), s.revision());
    boolean mustFix = act == Act.WAIVE_MUST_FIX || act == Act.SECOND_WAIVER;
    if (mustFix && state != State.IN_REVIEW && state != State.CO_SIGN) {
      return forced(s, state);
    }
    if (mustFix && state == State.CO_SIGN) {
      s = gate.reviews().decide(by("reviewer"), s.id(), s.revision(), word(s, false));
    }
    return onward(s, state, act);
  }

  private Submission onward(Submission s, State state, Act act) throws IOException, SQLException {
    return switch (state) {
      case DRAFT, CHECKING -> forced(s, state);
      case NEEDS_FIX -> returned(s);
      case READY -> again(returned(s));
      case IN_REVIEW -> act == Act.REJECT ? rejected(s, "reviewer2") : s;
      case CO_SIGN -> act == Act.APPROVE ? agreed(asked(s)) : asked(s);
      case APPROVED -> approved(s);
      case RELEASED -> released(s);
      case ARCHIVED -> archived(released(s));
      case RECALLED -> recalled(released(s));
      case REJECTED -> rejected(rejected(s, "reviewer"), "reviewer2");
      case WITHDRAWN -> gate.reviews().withdraw(by("drafter"), s.id(), s.revision(), "");
    };
  }

  private Word word(Submission s, boolean proposal) {
    String key = point(s);
    Ruling ruling = proposal ? Ruling.PROPOSED_WAIVER : Ruling.WAIVED;
    return new Word(key, ruling, "", WHY, Scope.PLACE, Submission.NEVER);
  }

  /** Key of its first point. */
  String point(Submission s) {
    return gate.cases().view(by("drafter"), s.id()).file().points().get(0).key();
  }

  private Submission returned(Submission s) {
    return gate.reviews().sendBack(by("reviewer"), s.id(), s.revision(), WHY);
  }

  private Submission again(Submission s) throws IOException {
    var upload = new baguan.gate.Upload("n.txt", OpenTown.bytes(Deed.TEXT));
    return gate.intake()
        .add(by("drafter"), s.id(), s.revision(), s.aim(), upload, OpenTown::check)
        .submission()
        .orElseThrow();
  }

  private Submission rejected(Submission s, String login) {
    return gate.reviews().reject(by(login), s.id(), s.revision(), WHY);
  }

  private Submission asked(Submission s) {
    TreeSet<String> law = new TreeSet<>(Set.of("law"));
    return gate.coSigning().askCoSign(by("reviewer"), s.id(), s.revision(), law, "");
  }

  private Submission agreed(Submission s) {
    return gate.coSigning().agree(by("lawyer"), s.id(), s.revision(), sha256(), "");
  }

  private static String sha256() {
    return OpenTown.sha256(Deed.TEXT);
  }

  private Submission approved(Submission s) {
    Submission ready = s.route().isEmpty() ? s : agreed(asked(s));
    return gate.reviews()
        .approve(by("reviewer"), s.id(), ready.revision(), sha256(), Submission.NEVER, "");
  }

  private Submission released(Submission s) {
    Submission a = approved(s);
    byte[] bytes = OpenTown.bytes(Deed.TEXT);
    return gate.outbox().release(by("releaser"), s.id(), a.revision(), bytes, "web", "");
  }

  private Submission archived(Submission s) {
    return gate.outbox().archive(by("releaser"), s.id(), s.revision());
  }

  private Submission recalled(Submission s) {
    return gate.outbox().recall(by("releaser"), s.id(), s.revision(), WHY);
  }

  /** No act leads there and leaves it there. */
  private Submission forced(Submission s, State state) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        PreparedStatement change =
            connection.prepareStatement("UPDATE submissions SET state = ? WHERE id = ?")) {
      change.setString(1, state.id());
      change.setString(2, s.id());
      change.executeUpdate();
    }
    return gate.cases().view(by("drafter"), s.id()).file().submission();
  }
}
