package baguan.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baguan.review.Actor;
import baguan.review.AuditEntry;
import baguan.review.AuditPick;
import baguan.review.Page;
import baguan.review.RefusedException;
import baguan.review.Submission;
import baguan.review.UnknownException;
import baguan.store.AuditLine;
import baguan.store.Where;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The record: who may read which entries, and what one of them is proved by. */
final class AuditTrailTest {
  private static final String CLEAN = "各科室：\n汛期值守安排如下。\n";
  @TempDir private Path folder;

  private static List<String> acts(Town town, Actor actor, AuditPick pick) {
    return town.gate.audit().list(actor, pick, "", 1000).items().stream()
        .map(l -> l.entry().orElseThrow().act().id())
        .toList();
  }

  private static AuditPick pick(String person, String act, String object) {
    return new AuditPick(person, act, object, 0, Submission.NEVER);
  }

  @ParameterizedTest
  @EnumSource
  void entriesArePickedByPersonActSubmissionAndTime(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted(CLEAN);
      long before = town.clock.millis();
      town.clock.move(Duration.ofHours(1));
      long after = town.clock.millis();
      town.gate
          .reviews()
          .approve(town.reviewer, s.id(), s.revision(), Town.sha256(CLEAN), Submission.NEVER, "");
      town.create(CLEAN + "另");
      assertThat(acts(town, town.auditor, pick("", "", s.id())))
          .containsExactly("approve", "submit", "clear", "check", "create");
      assertThat(acts(town, town.auditor, pick(town.reviewer.person().id(), "", "")))
          .containsExactly("approve");
      assertThat(acts(town, town.auditor, pick("", "create", "")))
          .containsExactly("create", "create");
      assertThat(acts(town, town.auditor, new AuditPick("", "", s.id(), after, Submission.NEVER)))
          .containsExactly("approve");
      assertThat(acts(town, town.auditor, new AuditPick("", "", s.id(), before, after)))
          .containsExactly("submit", "clear", "check", "create");
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesJoinWithoutGapOrDouble(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      town.submitted(CLEAN);
      List<Long> seqs = new ArrayList<>();
      Page<AuditLine> page = town.gate.audit().list(town.auditor, AuditPick.ALL, "", 4);
      page.items().forEach(l -> seqs.add(l.seq()));
      while (!page.next().isEmpty()) {
        page = town.gate.audit().list(town.auditor, AuditPick.ALL, page.next(), 4);
        page.items().forEach(l -> seqs.add(l.seq()));
      }
      List<Long> expected = new ArrayList<>();
      for (long seq = town.gate.audit().head().size(); seq > 0; seq--) {
        expected.add(seq);
      }
      assertThat(seqs).isEqualTo(expected);
      List<String> exported = new ArrayList<>();
      town.gate.audit().export(town.auditor, AuditPick.ALL, exported::add);
      assertThat(exported).isEqualTo(town.gate.audit().entries(town.auditor, 0, 1000));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAdministratorSeesTheirOwnActsAndOthersNone(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted(CLEAN);
      String admin = town.admin.person().id();
      assertThat(town.gate.audit().list(town.admin, AuditPick.ALL, "", 1000).items())
          .isNotEmpty()
          .allMatch(l -> l.entry().map(AuditEntry::actor).orElse("").equals(admin));
      assertThat(acts(town, town.admin, pick(town.drafter.person().id(), "", "")))
          .as("the filter does not widen it")
          .isEqualTo(acts(town, town.admin, AuditPick.ALL));
      assertThatThrownBy(() -> town.gate.audit().list(town.drafter, AuditPick.ALL, "", 9))
          .isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> town.gate.audit().export(town.reviewer, AuditPick.ALL, l -> {}))
          .isInstanceOf(RefusedException.class);
      long submit = town.gate.audit().head().size();
      assertThat(town.gate.audit().proof(town.drafter, submit, 0).holds()).isTrue();
      assertThat(town.gate.audit().proof(town.reviewer, submit, 0).entry()).contains(s.id());
      assertThatThrownBy(() -> town.gate.audit().proof(town.stranger, submit, 0))
          .isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> town.gate.audit().proof(town.admin, submit, 0))
          .isInstanceOf(RefusedException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyEntryIsProvedUnderEveryHeadThereWas(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      List<AuditTrail.Head> heads = new ArrayList<>();
      heads.add(town.gate.audit().head());
      town.submitted(CLEAN);
      heads.add(town.gate.audit().head());
      for (AuditTrail.Head head : heads) {
        for (long seq = 1; seq <= head.size(); seq++) {
          Proof proof = town.gate.audit().proof(seq, head.size());
          assertThat(proof.holds()).isTrue();
          assertThat(proof.head()).isEqualTo(head);
          assertThat(Proof.parse(proof.json())).isEqualTo(proof);
        }
        assertThatThrownBy(() -> town.gate.audit().proof(head.size() + 1, head.size()))
            .isInstanceOf(UnknownException.class);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aChangedByteMakesTheProofFail(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      town.submitted(CLEAN);
      AuditTrail.Head head = town.gate.audit().head();
      byte[] json = town.gate.audit().proof(7, 0).json().getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < json.length; i++) {
        byte[] changed = json.clone();
        changed[i] = (byte) (json[i] == '3' ? '4' : '3');
        assertThat(stands(new String(changed, StandardCharsets.UTF_8), head))
            .as("byte " + i)
            .isFalse();
      }
      assertThat(stands(new String(json, StandardCharsets.UTF_8), head)).isTrue();
    }
  }

  private static boolean stands(String json, AuditTrail.Head head) {
    try {
      Proof proof = Proof.parse(json);
      return proof.holds() && proof.head().equals(head);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
