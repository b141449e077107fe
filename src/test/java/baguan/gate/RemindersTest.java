package baguan.gate;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.Letters.Envelope;
import baguan.review.Actor;
import baguan.review.Notice;
import baguan.review.Notice.Kind;
import baguan.review.Notice.Mail;
import baguan.review.Submission;
import baguan.store.Contacts.Contact;
import baguan.store.Location;
import baguan.store.Timetable;
import baguan.store.Where;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People are told when it is their turn, reminded while they wait, and each thing once. */
final class RemindersTest {
  @TempDir private Path folder;

  private static void chores(Town town) {
    town.gate.chores().stream()
        .filter(j -> j.name().equals("reminders") || j.name().equals("abandoned-letters"))
        .map(Timetable.Job::work)
        .forEach(Runnable::run);
  }

  /** Beijing time of the town's clock: it begins on a Wednesday, 10:00. */
  private static void at(Town town, String time) {
    Instant there = Instant.parse(time.replace(' ', 'T') + ":00+08:00");
    town.clock.move(Duration.between(town.clock.instant(), there));
    chores(town);
    chores(town); // whatever is said is said once
  }

  private static List<Kind> told(Town town, Actor who) {
    return town.gate.bell().told(who, 100).stream().map(Notice::kind).toList();
  }

  @ParameterizedTest
  @EnumSource
  void remindsByWorkingDaysThenEveryOneThenDeputyThenHead(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      long far = Submission.NEVER;
      town.gate.deputies().name(town.reviewer, town.stranger.person().id(), 0, far);
      town.gate.office().nameHead(town.admin, "water", town.releaser.person().id());
      town.submitted("文稿"); // six working days: due Thursday 3 December, 10:00
      assertThat(told(town, town.reviewer)).containsExactly(Kind.YOUR_TURN);
      at(town, "2026-11-30 09:59");
      assertThat(told(town, town.reviewer)).containsExactly(Kind.YOUR_TURN);
      at(town, "2026-11-30 10:00");
      assertThat(told(town, town.reviewer)).containsExactly(Kind.HALF, Kind.YOUR_TURN);
      at(town, "2026-12-02 05:11");
      assertThat(told(town, town.reviewer)).hasSize(2);
      at(town, "2026-12-02 05:12");
      at(town, "2026-12-03 10:00");
      at(town, "2026-12-04 09:59");
      assertThat(told(town, town.reviewer))
          .containsExactly(Kind.DUE, Kind.MOST, Kind.HALF, Kind.YOUR_TURN);
      assertThat(told(town, town.stranger)).isEmpty();
      at(town, "2026-12-04 10:00");
      at(town, "2026-12-06 10:00"); // a Sunday
      assertThat(told(town, town.stranger)).containsExactly(Kind.DEPUTY);
      assertThat(told(town, town.releaser)).isEmpty();
      at(town, "2026-12-07 10:00");
      at(town, "2026-12-08 10:00");
      assertThat(told(town, town.reviewer).subList(0, 3)).containsOnly(Kind.OVERDUE);
      assertThat(told(town, town.reviewer)).hasSize(7).isEqualTo(told(town, town.reviewer2));
      assertThat(told(town, town.stranger)).containsExactly(Kind.DEPUTY);
      assertThat(told(town, town.releaser)).containsExactly(Kind.HEAD);
      assertThat(told(town, town.drafter)).isEmpty();
      assertThat(town.gate.audit().entries(town.auditor, 0, 1000).toString())
          .contains("\"act\":\"remind\"", "\"kind\":\"head\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void staysSilentWhileTheDrafterHoldsIt(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted("文稿");
      s =
          town.gate
              .reviews()
              .sendBack(town.reviewer, s.id(), s.revision(), "请核对会议时间与议题次序之后重新送审，谢谢。");
      at(town, "2026-12-31 10:00");
      assertThat(told(town, town.reviewer)).containsExactly(Kind.YOUR_TURN);
      assertThat(told(town, town.drafter)).containsExactly(Kind.RETURNED);
      Submission again = Town.version(town, s, "文稿二");
      town.gate.reviews().submit(town.drafter, again.id(), again.revision());
      chores(town);
      assertThat(told(town, town.reviewer)).containsExactly(Kind.YOUR_TURN, Kind.YOUR_TURN);
    }
  }

  @ParameterizedTest
  @EnumSource
  void tellsThoseWhoAreAskedAndTheDrafterHowItWent(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted("文稿");
      s =
          town.gate
              .coSigning()
              .askCoSign(town.reviewer, s.id(), s.revision(), new TreeSet<>(List.of("law")), "");
      assertThat(told(town, town.lawyer)).containsExactly(Kind.YOUR_TURN);
      String sha256 = Town.sha256("文稿");
      s = town.gate.coSigning().agree(town.lawyer, s.id(), s.revision(), sha256, "");
      town.gate
          .reviews()
          .approve(town.reviewer2, s.id(), s.revision(), sha256, Submission.NEVER, "");
      assertThat(told(town, town.reviewer)).containsExactly(Kind.YOUR_TURN, Kind.YOUR_TURN);
      assertThat(told(town, town.releaser)).containsExactly(Kind.YOUR_TURN);
      assertThat(told(town, town.drafter)).containsExactly(Kind.APPROVED);
      assertThat(town.gate.bell().unread(town.reviewer)).isEqualTo(2);
      String first = town.gate.bell().told(town.reviewer, 1).get(0).id();
      town.gate.bell().read(town.drafter, List.of(first)); // somebody else's
      assertThat(town.gate.bell().unread(town.reviewer)).isEqualTo(2);
      town.gate.bell().read(town.reviewer, List.of(first));
      assertThat(town.gate.bell().unread(town.reviewer)).isEqualTo(1);
      town.gate.bell().readAll(town.reviewer);
      assertThat(town.gate.bell().unread(town.reviewer)).isZero();
    }
  }

  private static List<String> ids(Envelope envelope) {
    return envelope.letters().stream().map(l -> l.notice().id()).toList();
  }

  private static List<Kind> kinds(Envelope envelope) {
    return envelope.letters().stream().map(l -> l.notice().kind()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void aDaysMailGoesAtItsHourAndWhatIsLateAtOnce(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      Letters letters = town.gate.letters();
      letters.sent(true);
      town.gate.bell().contact(town.reviewer, new Contact("reviewer@localhost", "en"));
      town.submitted("文稿一"); // due Thursday 3 December, 10:00
      town.submitted("文稿二");
      at(town, "2026-11-26 07:59");
      assertThat(letters.next()).isEmpty();
      assertThat(town.gate.bell().trouble(town.admin)).isEqualTo(Bell.Trouble.NONE);
      at(town, "2026-11-26 08:00");
      Envelope day = letters.next().orElseThrow();
      assertThat(kinds(day)).containsExactly(Kind.YOUR_TURN, Kind.YOUR_TURN);
      letters.delivered(day);
      at(town, "2026-11-30 10:00");
      at(town, "2026-12-01 07:59");
      assertThat(letters.next()).isEmpty();
      at(town, "2026-12-02 08:00"); // nobody sent the day before: nothing is lost
      Envelope two = letters.next().orElseThrow();
      assertThat(kinds(two)).containsExactly(Kind.HALF, Kind.HALF);
      letters.delivered(two);
      at(town, "2026-12-03 08:00");
      Envelope most = letters.next().orElseThrow();
      assertThat(kinds(most)).containsExactly(Kind.MOST, Kind.MOST);
      letters.delivered(most);
      at(town, "2026-12-03 10:00");
      Envelope due = letters.next().orElseThrow();
      assertThat(kinds(due)).containsOnly(Kind.DUE);
      letters.unreached(due);
      at(town, "2026-12-04 10:00");
      assertThat(kinds(letters.next().orElseThrow()))
          .containsExactly(Kind.DUE, Kind.DUE, Kind.OVERDUE, Kind.OVERDUE);
      assertThat(letters.next()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofTwoServersOneCarriesADaysMail(Where where) throws Exception {
    Location location = where.fresh(folder);
    try (Town town = new Town(location);
        Gate other =
            Gate.open(location, town.clock, Policy.DEFAULT.mailing(LocalTime.of(12, 30)))) {
      town.gate.letters().sent(true);
      town.gate.bell().contact(town.reviewer, new Contact("reviewer@localhost", "en"));
      town.gate.bell().contact(town.reviewer2, new Contact("reviewer2@localhost", "en"));
      town.submitted("文稿一");
      town.submitted("文稿二");
      town.clock.move(Duration.ofHours(3));
      assertThat(town.gate.letters().next()).as("at eight").isEmpty();
      List<Callable<Optional<Envelope>>> both = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        both.add(other.letters()::next);
      }
      ExecutorService threads = Executors.newFixedThreadPool(4);
      List<Envelope> taken = new ArrayList<>();
      try {
        for (Future<Optional<Envelope>> each : threads.invokeAll(both)) {
          each.get().ifPresent(taken::add);
        }
      } finally {
        threads.shutdown();
      }
      assertThat(taken).hasSize(2).allSatisfy(e -> assertThat(e.letters()).hasSize(2));
      assertThat(taken.stream().flatMap(e -> ids(e).stream())).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLetterIsCarriedOnceWhateverHappens(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      Letters letters = town.gate.letters();
      town.gate.bell().contact(town.reviewer, new Contact("reviewer@localhost", "en"));
      town.submitted("没有邮件服务器");
      letters.sent(true);
      town.clock.move(Duration.ofSeconds(1));
      assertThat(letters.next()).as("nobody sent mail then").isEmpty();
      town.submitted("文稿");
      at(town, "2026-11-26 08:00");
      Envelope letter = letters.next().orElseThrow();
      assertThat(letter.letters()).hasSize(1);
      assertThat(letter.letters().get(0).address()).isEqualTo("reviewer@localhost");
      assertThat(letters.next()).isEmpty();
      letters.unreached(letter);
      assertThat(letters.next()).as("not at once").isEmpty();
      assertThat(town.gate.bell().trouble(town.admin)).isEqualTo(new Bell.Trouble(1, 0));
      town.clock.move(Duration.ofMinutes(1));
      Envelope again = letters.next().orElseThrow();
      assertThat(ids(again)).isEqualTo(ids(letter));
      town.clock.move(Duration.ofMinutes(11)); // its server died
      chores(town);
      assertThat(letters.next()).isEqualTo(Optional.empty());
      letters.delivered(again);
      assertThat(town.gate.bell().told(town.reviewer, 1))
          .extracting(Notice::mail)
          .containsExactly(Mail.UNSURE);
      assertThat(town.gate.bell().trouble(town.admin)).isEqualTo(new Bell.Trouble(0, 1));
      assertThat(town.gate.bell().trouble(town.reviewer)).isEqualTo(Bell.Trouble.NONE);
    }
  }
}
