package baguan.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Grant;
import baguan.review.Guard;
import baguan.review.Person;
import baguan.review.Pick;
import baguan.review.RefusedException;
import baguan.review.Role;
import baguan.review.Ruling;
import baguan.review.Scope;
import baguan.review.StaleException;
import baguan.review.Standing;
import baguan.review.State;
import baguan.review.Submission;
import baguan.review.Turn;
import baguan.review.UnknownException;
import baguan.review.Verification.Status;
import baguan.store.Location;
import baguan.store.Where;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gate's whole way, on both databases. */
final class GateTest {
  private static final String CLEAN = "各科室：汛期值守安排如下。";
  private static final String WHY = "该号码为对外公布的值班热线，可以公开";
  private static final String LONG_WHY = "第二段与附件的数字不一致，请核对原始台账后再报，谢谢。";

  @TempDir private Path folder;

  private static Word word(String key, Ruling ruling) {
    return new Word(key, ruling, "public", WHY, Scope.PLACE, Submission.NEVER);
  }

  private static List<Guard> missing(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, act);
    return refused.missing();
  }

  @ParameterizedTest
  @EnumSource
  void aCleanDocumentGoesOutAndIsKnownByItsBytes(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.create(CLEAN);
      assertThat(s.state()).isEqualTo(State.READY);
      assertThat(s.number()).isEqualTo("2026-0001");
      s = town.gate.reviews().submit(town.drafter, s.id(), s.revision());
      assertThat(town.gate.cases().whoseTurn(town.drafter, s.id()).who())
          .isEqualTo(Turn.Who.REVIEWER);
      s = town.gate.outbox().register(town.reviewer, s.id(), s.revision());
      String sha256 = Town.sha256(CLEAN);
      s =
          town.gate
              .reviews()
              .approve(town.reviewer, s.id(), s.revision(), sha256, Submission.NEVER, "同意");
      assertThat(town.gate.outbox().verify(sha256).status()).isEqualTo(Status.APPROVED);
      byte[] bytes = CLEAN.getBytes(StandardCharsets.UTF_8);
      s = town.gate.outbox().release(town.releaser, s.id(), s.revision(), bytes, "web", "网站");
      assertThat(s.state()).isEqualTo(State.RELEASED);
      assertThat(town.gate.outbox().verify(sha256).dispatch().orElseThrow().registration())
          .isEqualTo("江水发〔2026〕1号");
      s = town.gate.outbox().recall(town.releaser, s.id(), s.revision(), "数字有误，需要重新核对");
      assertThat(s.state()).isEqualTo(State.RECALLED);
      assertThat(town.gate.outbox().verify(sha256).status()).isEqualTo(Status.RECALLED);
      assertThat(town.gate.audit().verify().faults()).isEmpty();
      assertThat(town.gate.cases().timeline(town.drafter, s.id(), 0, 100))
          .extracting(e -> e.replaceAll(".*\"act\":\"([a-z_]+)\".*", "$1"))
          .containsExactly(
              "create", "check", "clear", "submit", "register", "approve", "release", "recall");
    }
  }

  @ParameterizedTest
  @EnumSource
  void otherBytesAreNotReleased(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.approved(CLEAN);
      byte[] other = (CLEAN + " ").getBytes(StandardCharsets.UTF_8);
      byte[] same = CLEAN.getBytes(StandardCharsets.UTF_8);
      Outbox outbox = town.gate.outbox();
      assertThat(
              missing(() -> outbox.release(town.releaser, s.id(), s.revision(), other, "web", "")))
          .containsExactly(Guard.APPROVED_BYTES);
      assertThat(
              missing(() -> outbox.release(town.releaser, s.id(), s.revision(), same, "mail", "")))
          .containsExactly(Guard.APPROVED_CHANNEL);
      assertThat(outbox.verify(Town.sha256(CLEAN + " ")).status()).isEqualTo(Status.UNKNOWN);
    }
  }

  @ParameterizedTest
  @EnumSource
  void openMustFixFindingsAndUnreadPartsBlockApproval(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      String text = "E personal-data/phone 0512-1\nU image.png x\nW wording/plain y";
      Submission s = town.create(text);
      assertThat(s.state()).isEqualTo(State.NEEDS_FIX);
      Reviews reviews = town.gate.reviews();
      Submission needsFix = s;
      assertThat(missing(() -> reviews.submit(town.drafter, needsFix.id(), needsFix.revision())))
          .containsExactly(Guard.MUST_FIX_PROPOSED);
      View view = town.gate.cases().view(town.drafter, s.id());
      for (int i = 0; i < 2; i++) {
        Word proposal = word(Town.key(view, i), Ruling.PROPOSED_WAIVER);
        s = reviews.propose(town.drafter, s.id(), s.revision(), proposal);
      }
      s = reviews.submit(town.drafter, s.id(), s.revision());
      Submission open = s;
      String sha256 = Town.sha256(text);
      assertThat(
              missing(
                  () ->
                      reviews.approve(
                          town.reviewer, open.id(), open.revision(), sha256, Submission.NEVER, "")))
          .containsExactly(Guard.MUST_FIX_SETTLED, Guard.PARTS_READ);
      s =
          reviews.decide(
              town.reviewer, s.id(), s.revision(), word(Town.key(view, 0), Ruling.WAIVED));
      s =
          reviews.decide(
              town.reviewer, s.id(), s.revision(), word(Town.key(view, 1), Ruling.WAIVED));
      assertThat(town.gate.cases().view(town.reviewer, s.id()).standings())
          .containsExactly(Standing.WAIVED, Standing.WAIVED, Standing.OPEN);
      s = reviews.approve(town.reviewer, s.id(), s.revision(), sha256, Submission.NEVER, "");
      assertThat(s.state()).isEqualTo(State.APPROVED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void changedTextRevivesAFindingAndSameTextElsewhereInTheFileDoesNot(Where where)
      throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.create("E personal-data/phone 0512-1");
      Reviews reviews = town.gate.reviews();
      String key = Town.key(town.gate.cases().view(town.drafter, s.id()), 0);
      s = reviews.propose(town.drafter, s.id(), s.revision(), word(key, Ruling.PROPOSED_WAIVER));
      s = reviews.submit(town.drafter, s.id(), s.revision());
      s = reviews.decide(town.reviewer, s.id(), s.revision(), word(key, Ruling.WAIVED));
      s = reviews.sendBack(town.reviewer, s.id(), s.revision(), LONG_WHY);
      s = version(town, s, "一行在前\nE personal-data/phone 0512-1");
      assertThat(s.state()).isEqualTo(State.READY);
      s = version(town, s, "E personal-data/phone 0512-2");
      assertThat(s.state()).isEqualTo(State.NEEDS_FIX);
      s = version(town, s, "E personal-data/phone 0512-1\nE personal-data/phone 0512-1");
      assertThat(s.state()).isEqualTo(State.NEEDS_FIX);
    }
  }

  private static Submission version(Town town, Submission s, String text) throws IOException {
    return town.gate
        .intake()
        .add(town.drafter, s.id(), s.revision(), Town.AIM, Town.upload(text), Town::check)
        .submission()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void aGuardedFindingNeedsTwoPeopleOfTwoDepartments(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      String text = "E confidentiality/mark 内部";
      Submission s = town.create(text);
      Reviews reviews = town.gate.reviews();
      String key = Town.key(town.gate.cases().view(town.drafter, s.id()), 0);
      s = reviews.propose(town.drafter, s.id(), s.revision(), word(key, Ruling.PROPOSED_WAIVER));
      s = reviews.submit(town.drafter, s.id(), s.revision());
      s = reviews.decide(town.reviewer, s.id(), s.revision(), word(key, Ruling.WAIVED));
      s = reviews.decide(town.reviewer2, s.id(), s.revision(), word(key, Ruling.WAIVED));
      assertThat(town.gate.cases().view(town.reviewer, s.id()).standings())
          .containsExactly(Standing.AWAITS_SECOND);
      s =
          town.gate
              .coSigning()
              .askCoSign(town.reviewer, s.id(), s.revision(), new TreeSet<>(List.of("law")), "");
      s = reviews.decide(town.lawyer, s.id(), s.revision(), word(key, Ruling.WAIVED));
      assertThat(town.gate.cases().view(town.lawyer, s.id()).standings())
          .containsExactly(Standing.WAIVED);
      Submission asked = s;
      String sha256 = Town.sha256(text);
      assertThat(
              missing(
                  () ->
                      reviews.approve(
                          town.reviewer,
                          asked.id(),
                          asked.revision(),
                          sha256,
                          Submission.NEVER,
                          "")))
          .containsExactly(Guard.CO_SIGNS_ANSWERED);
      s = town.gate.coSigning().agree(town.lawyer, s.id(), s.revision(), sha256, "无异议");
      reviews.approve(town.reviewer, s.id(), s.revision(), sha256, Submission.NEVER, "");
      assertThat(town.gate.outbox().verify(sha256).approval().orElseThrow().signers())
          .containsExactly(town.lawyer.person().id(), town.reviewer.person().id());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anObjectionSendsItBackAndANewVersionMustBeAgreedToAgain(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      town.gate.office().addRoute(town.admin, "public", "", "law");
      Submission s = town.submitted(CLEAN);
      assertThat(s.route()).containsExactly("law");
      CoSigning coSigning = town.gate.coSigning();
      TreeSet<String> law = new TreeSet<>(List.of("law"));
      s = coSigning.askCoSign(town.reviewer, s.id(), s.revision(), law, "");
      s = coSigning.object(town.lawyer, s.id(), s.revision(), "第三条与上位法相抵触，应删去");
      assertThat(s.state()).isEqualTo(State.NEEDS_FIX);
      String text = CLEAN + "（修改稿）";
      s = version(town, s, text);
      s = town.gate.reviews().submit(town.drafter, s.id(), s.revision());
      Submission again = s;
      assertThat(
              missing(
                  () ->
                      town.gate
                          .reviews()
                          .approve(
                              town.reviewer,
                              again.id(),
                              again.revision(),
                              Town.sha256(text),
                              Submission.NEVER,
                              "")))
          .containsExactly(Guard.ROUTE_AGREED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobodyActsOnTheirOwnDocument(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s =
          town.gate
              .intake()
              .create(town.reviewer2, Town.sheet(), Town.upload(CLEAN), Town::check)
              .submission()
              .orElseThrow();
      Submission mine = town.gate.reviews().submit(town.reviewer2, s.id(), s.revision());
      assertThat(
              catchThrowableOfType(
                      RefusedException.class,
                      () ->
                          town.gate
                              .reviews()
                              .approve(
                                  town.reviewer2,
                                  mine.id(),
                                  mine.revision(),
                                  Town.sha256(CLEAN),
                                  Submission.NEVER,
                                  ""))
                  .why())
          .isEqualTo(RefusedException.Why.FORBIDDEN);
      assertThat(town.gate.cases().view(town.reviewer2, s.id()).acts().keySet())
          .containsExactly(Act.WITHDRAW);
    }
  }

  @ParameterizedTest
  @EnumSource
  void draftsAreTheirAuthorsAlone(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.create(CLEAN);
      for (Actor other : List.of(town.reviewer, town.lawyer, town.stranger, town.admin)) {
        assertThatThrownBy(() -> town.gate.cases().view(other, s.id()))
            .isInstanceOf(UnknownException.class);
        assertThat(town.gate.cases().list(other, Pick.of(Pick.Group.DEPARTMENT)).items()).isEmpty();
      }
      assertThat(town.gate.outbox().verify(Town.sha256(CLEAN)).status()).isEqualTo(Status.UNKNOWN);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoComesSecondIsToldAndChangesNothing(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted(CLEAN);
      town.gate.reviews().sendBack(town.reviewer, s.id(), s.revision(), LONG_WHY);
      assertThatThrownBy(
              () ->
                  town.gate
                      .reviews()
                      .approve(
                          town.reviewer2,
                          s.id(),
                          s.revision(),
                          Town.sha256(CLEAN),
                          Submission.NEVER,
                          ""))
          .isInstanceOf(StaleException.class)
          .extracting(e -> ((StaleException) e).revision())
          .isEqualTo(s.revision() + 1);
      assertThat(town.gate.cases().view(town.drafter, s.id()).file().submission().state())
          .isEqualTo(State.NEEDS_FIX);
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofAStoppedDocumentNothingIsKept(Where where) throws IOException {
    Location location = where.fresh(folder);
    String text = "STOP 机密\n不得外传的内容";
    try (Town town = new Town(location)) {
      Received received =
          town.gate.intake().create(town.drafter, Town.sheet(), Town.upload(text), Town::check);
      assertThat(received.submission()).isEmpty();
      assertThat(town.gate.cases().list(town.drafter, Pick.of(Pick.Group.MINE)).items()).isEmpty();
      List<String> log = town.gate.audit().entries(town.auditor, 0, 1000);
      assertThat(log.get(log.size() - 1))
          .contains("\"act\":\"stop\"", "\"level\":\"机密\"", Town.sha256(text));
    }
    assertThat(location.folder().resolve("blobs")).doesNotExist();
    try (Stream<Path> files = Files.walk(location.folder())) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain(
                new String("不得外传".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
            .doesNotContain(
                new String("通知.txt".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsOnTheDiskIsSealedAndComesBackByteForByte(Where where) throws IOException {
    Location location = where.fresh(folder);
    String text = "电话 0512-88886666 保密内容";
    try (Town town = new Town(location)) {
      Submission s = town.create(text);
      assertThat(town.gate.cases().original(town.drafter, s.id(), 1, ""))
          .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
      assertThat(
              new String(town.gate.cases().report(town.drafter, s.id(), 1), StandardCharsets.UTF_8))
          .contains("\"verdict\" : \"pass\"");
    }
    try (Stream<Path> files = Files.walk(location.folder())) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("88886666");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNewVersionEndsTheApproval(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.approved(CLEAN);
      s = version(town, s, CLEAN + "改");
      assertThat(s.state()).isEqualTo(State.READY);
      assertThat(town.gate.outbox().verify(Town.sha256(CLEAN)).status())
          .isEqualTo(Status.SUPERSEDED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anApprovalExpires(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted(CLEAN);
      long until = town.clock.millis() + 1000;
      Submission a =
          town.gate
              .reviews()
              .approve(town.reviewer, s.id(), s.revision(), Town.sha256(CLEAN), until, "");
      town.clock.move(Duration.ofSeconds(1));
      assertThat(town.gate.outbox().verify(Town.sha256(CLEAN)).status()).isEqualTo(Status.EXPIRED);
      byte[] bytes = CLEAN.getBytes(StandardCharsets.UTF_8);
      assertThat(
              missing(
                  () ->
                      town.gate
                          .outbox()
                          .release(town.releaser, a.id(), a.revision(), bytes, "web", "")))
          .containsExactly(Guard.STILL_VALID);
    }
  }

  @ParameterizedTest
  @EnumSource
  void rejectingTakesTwo(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted(CLEAN);
      Reviews reviews = town.gate.reviews();
      s = reviews.reject(town.reviewer, s.id(), s.revision(), LONG_WHY);
      s = reviews.reject(town.reviewer, s.id(), s.revision(), LONG_WHY);
      assertThat(s.state()).isEqualTo(State.IN_REVIEW);
      s = reviews.reject(town.reviewer2, s.id(), s.revision(), LONG_WHY);
      assertThat(s.state()).isEqualTo(State.REJECTED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReleasedDocumentIsSupersededByTheOneThatReplacesIt(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.approved(CLEAN);
      byte[] bytes = CLEAN.getBytes(StandardCharsets.UTF_8);
      s = town.gate.outbox().release(town.releaser, s.id(), s.revision(), bytes, "web", "");
      Sheet sheet = new Sheet("", "water", Town.AIM, baguan.review.Urgency.FAST, s.id());
      String next = CLEAN + "（2）";
      Submission n =
          town.gate
              .intake()
              .create(town.drafter, sheet, Town.upload(next), Town::check)
              .submission()
              .orElseThrow();
      n = town.gate.reviews().submit(town.drafter, n.id(), n.revision());
      n =
          town.gate
              .reviews()
              .approve(
                  town.reviewer, n.id(), n.revision(), Town.sha256(next), Submission.NEVER, "");
      assertThat(town.gate.outbox().verify(Town.sha256(CLEAN)).status()).isEqualTo(Status.APPROVED);
      town.gate
          .outbox()
          .release(
              town.releaser,
              n.id(),
              n.revision(),
              next.getBytes(StandardCharsets.UTF_8),
              "web",
              "");
      assertThat(town.gate.outbox().verify(Town.sha256(CLEAN)).status())
          .isEqualTo(Status.SUPERSEDED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDeputyActsInTheOthersNameAndBothMustBeStrangersToIt(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      long now = town.clock.millis();
      town.gate.office().nameDeputy(town.reviewer, town.lawyer.person().id(), now, now + 1000);
      town.gate.office().nameDeputy(town.reviewer, town.drafter.person().id(), now, now + 1000);
      Actor deputy = town.gate.office().behalf(town.lawyer, town.reviewer.person().id());
      Actor author = town.gate.office().behalf(town.drafter, town.reviewer.person().id());
      Submission s = town.submitted(CLEAN);
      assertThatThrownBy(() -> town.gate.reviews().sendBack(author, s.id(), s.revision(), LONG_WHY))
          .isInstanceOf(UnknownException.class);
      town.gate.reviews().sendBack(deputy, s.id(), s.revision(), LONG_WHY);
      List<String> log = town.gate.cases().timeline(town.drafter, s.id(), 0, 100);
      assertThat(log.get(log.size() - 1))
          .contains("\"actor\":\"" + town.lawyer.person().id() + "\"")
          .contains("\"behalf\":\"" + town.reviewer.person().id() + "\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theQueueListsWhatWaitsForAPersonMostUrgentFirst(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      for (int i = 0; i < 7; i++) {
        town.submitted(i + " W wording/plain x".repeat(i % 3) + "\nW wording/x y");
        if (i % 2 == 0) {
          town.clock.move(Duration.ofDays(1));
        }
      }
      Cases cases = town.gate.cases();
      Pick pick = Pick.of(Pick.Group.YOUR_TURN).limit(3);
      List<Submission> all = cases.list(town.reviewer, pick.limit(50)).items();
      assertThat(all)
          .hasSize(7)
          .isSortedAccordingTo(java.util.Comparator.comparing(Submission::due));
      var first = cases.list(town.reviewer, pick);
      var second = cases.list(town.reviewer, pick.after(first.next()));
      var third = cases.list(town.reviewer, pick.after(second.next()));
      assertThat(Stream.of(first, second, third).flatMap(p -> p.items().stream()).toList())
          .isEqualTo(all);
      assertThat(third.next()).isEmpty();
      assertThat(cases.list(town.drafter, pick).items()).isEmpty();
      assertThat(cases.list(town.lawyer, pick).items()).isEmpty();
      assertThat(cases.count(town.drafter, Pick.Group.WAITING)).isEqualTo(7);
      assertThat(cases.list(town.reviewer, pick.matching("2026-0003")).items())
          .extracting(Submission::number)
          .containsExactly("2026-0003");
      assertThat(cases.list(town.reviewer, pick.matching("%")).items()).isEmpty();
      for (Submission s : all) {
        assertThat(cases.view(town.reviewer, s.id()).yourTurn()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAuditorSeesNoTextWithoutSayingWhy(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted(CLEAN);
      Cases cases = town.gate.cases();
      assertThat(cases.view(town.auditor, s.id()).content()).isFalse();
      assertThatThrownBy(() -> cases.report(town.auditor, s.id(), 1))
          .isInstanceOf(RefusedException.class);
      assertThat(missing(() -> cases.original(town.auditor, s.id(), 1, "")))
          .containsExactly(Guard.REASON);
      assertThat(cases.original(town.auditor, s.id(), 1, "例行抽查本月发文，编号随机抽取")).isNotEmpty();
      assertThat(cases.timeline(town.auditor, s.id(), 0, 100).toString()).contains("reveal");
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneEmployeeWithTwoAccountsIsOnePerson(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      TreeSet<Grant> drafts = new TreeSet<>(List.of(new Grant(Role.DRAFTER, "water")));
      TreeSet<Grant> reviews = new TreeSet<>(List.of(new Grant(Role.REVIEWER, "water")));
      Person one = town.gate.office().add(town.admin, "li1", "li", "E7", "", drafts);
      Person two = town.gate.office().add(town.admin, "li2", "li", "E7", "", reviews);
      Submission s =
          town.gate
              .intake()
              .create(Actor.of(one, "test"), Town.sheet(), Town.upload(CLEAN), Town::check)
              .submission()
              .orElseThrow();
      s = town.gate.reviews().submit(Actor.of(one, "test"), s.id(), s.revision());
      Submission own = s;
      assertThatThrownBy(
              () ->
                  town.gate
                      .reviews()
                      .sendBack(Actor.of(two, "test"), own.id(), own.revision(), LONG_WHY))
          .isInstanceOf(UnknownException.class);
      assertThat(
              town.gate.cases().list(Actor.of(two, "test"), Pick.of(Pick.Group.YOUR_TURN)).items())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWaiverForADepartmentEndsSomeDay(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted("W wording/hotline 12345");
      Reviews reviews = town.gate.reviews();
      String key = Town.key(town.gate.cases().view(town.drafter, s.id()), 0);
      Submission first = s;
      Word endless = new Word(key, Ruling.WAIVED, "", WHY, Scope.DEPARTMENT, Submission.NEVER);
      assertThat(
              missing(() -> reviews.decide(town.reviewer, first.id(), first.revision(), endless)))
          .containsExactly(Guard.END_STATED);
      long until = town.clock.millis() + 1000;
      Word word = new Word(key, Ruling.WAIVED, "", WHY, Scope.DEPARTMENT, until);
      reviews.decide(town.reviewer, s.id(), s.revision(), word);
      Submission other = town.submitted("另文\nW wording/hotline 12345");
      assertThat(town.gate.cases().view(town.drafter, other.id()).standings())
          .containsExactly(Standing.WAIVED);
      town.clock.move(Duration.ofSeconds(2));
      assertThat(town.gate.cases().view(town.drafter, other.id()).standings())
          .containsExactly(Standing.OPEN);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLogHoldsNoTextOfDocuments(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted("W wording/hotline 12345-暗语");
      String key = Town.key(town.gate.cases().view(town.drafter, s.id()), 0);
      town.gate.reviews().decide(town.reviewer, s.id(), s.revision(), word(key, Ruling.WAIVED));
      String log = String.join("\n", town.gate.audit().entries(town.auditor, 0, 1000));
      assertThat(log).doesNotContain("暗语", "热线", "通知", "reviewer2").contains("wording/hotline");
    }
  }
}
