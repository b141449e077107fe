package baguan.web.api;

import baguan.gate.OpenTown;
import baguan.review.Act;
import baguan.review.Guard;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How an act is asked for over HTTP, with everything its guards ask the actor for.
 *
 * @param login whose act it is
 * @param path below the submission
 * @param file the body is a file, the values are its query
 */
record Deed(String login, String path, boolean file, Map<String, String> values) {
  static final String TEXT = "W wording/x 甲";
  private static final String REASON = "第二段与附件的数字不一致，请核对原始台账后再报，谢谢。";

  /** Empty for what only the system does, or no submission is touched by. */
  static Optional<Deed> of(Act act, String point, String sha256) {
    return Optional.ofNullable(
        switch (act) {
          case CHECK -> new Deed("drafter", "/versions", true, Map.of());
          case PROPOSE -> word("drafter", "/proposals", point, "proposed_waiver");
          case SUBMIT -> json("drafter", "/submit");
          case WAIVE, WAIVE_MUST_FIX -> word("reviewer", "/decisions", point, "waived");
          case SECOND_WAIVER -> word("lawyer", "/decisions", point, "waived");
          case CALL_FALSE_POSITIVE -> word("reviewer", "/decisions", point, "false_positive");
          case REQUIRE_FIX -> word("reviewer", "/decisions", point, "must_fix");
          case RETURN -> json("reviewer", "/return", "reason", REASON);
          case ASK_REJECTION, REJECT -> json("reviewer", "/reject", "reason", REASON);
          case ASK_CO_SIGN -> json("reviewer", "/co-signs", "departments", "press");
          case AGREE -> json("lawyer", "/agree", "sha256", sha256);
          case OBJECT -> json("lawyer", "/object", "reason", REASON);
          case APPROVE ->
              json("reviewer", "/approve", "sha256", sha256, "password", OpenTown.PASSWORD);
          case VOID -> json("drafter", "/reopen", "reason", REASON);
          case REGISTER -> json("reviewer", "/register");
          case RELEASE -> new Deed("releaser", "/release", true, Map.of("channel", "web"));
          case ARCHIVE -> json("releaser", "/archive");
          case RECALL -> json("releaser", "/recall", "reason", REASON);
          case WITHDRAW -> json("drafter", "/withdraw", "reason", REASON);
          default -> null;
        });
  }

  private static Deed json(String login, String path, String... pairs) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return new Deed(login, path, false, values);
  }

  private static Deed word(String login, String path, String point, String ruling) {
    return json(login, path, "point", point, "ruling", ruling, "reason", REASON);
  }

  /** The same, made so that one guard does not hold. */
  Deed breaking(Guard guard) {
    return switch (guard) {
      case SAME_BYTES -> with("sha256", "0".repeat(64));
      case APPROVED_CHANNEL -> with("channel", "mail");
      case END_AHEAD ->
          with(path.equals("/approve") ? "validUntil" : "until", "2020-01-01T00:00:00Z");
      case REASON, LONG_REASON -> with("reason", "短");
      case POINT_NAMED -> with("point", "none");
      case END_STATED -> with("scope", "department");
      case DEPARTMENTS_NAMED -> with("departments", "");
      case APPROVED_BYTES -> this; // by another file
      default -> throw new AssertionError("how does one break " + guard);
    };
  }

  private Deed with(String name, String value) {
    Map<String, String> changed = new TreeMap<>(values);
    changed.put(name, value);
    return new Deed(login, path, file, changed);
  }

  String query() {
    return !file || values.isEmpty()
        ? ""
        : values.entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining("&", "?", ""));
  }

  String json() {
    return Harness.JSON.writeValueAsString(values);
  }
}
