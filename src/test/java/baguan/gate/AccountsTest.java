package baguan.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import baguan.review.Actor;
import baguan.review.Grant;
import baguan.review.Person;
import baguan.review.RefusedException;
import baguan.review.Role;
import baguan.review.UnknownException;
import baguan.store.Location;
import baguan.store.Where;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signing in, on both databases. */
final class AccountsTest {
  private static final String PASSWORD = "汛期值守-2026-真长";

  @TempDir private Path folder;

  private static Person withPassword(Town town) {
    TreeSet<Grant> grants = new TreeSet<>();
    grants.add(new Grant(Role.DRAFTER, "water"));
    return town.gate.office().add(town.admin, "wang", "王", "", PASSWORD, grants);
  }

  @ParameterizedTest
  @EnumSource
  void theRightPasswordOpensASessionThatEndsWhenIdleOrSignedOut(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      Person person = withPassword(town);
      Accounts accounts = town.gate.accounts();
      Accounts.SignedIn in = accounts.signIn("wang", PASSWORD, "web");
      assertThat(in.person()).isEqualTo(person);
      town.clock.move(Duration.ofMinutes(50));
      assertThat(accounts.session(in.secret()).orElseThrow().csrf()).isEqualTo(in.csrf());
      town.clock.move(Duration.ofMinutes(50));
      assertThat(accounts.session(in.secret())).isPresent();
      town.clock.move(Duration.ofMinutes(61));
      assertThat(accounts.session(in.secret())).isEmpty();
      Accounts.SignedIn again = accounts.signIn("wang", PASSWORD, "web");
      accounts.signOut(again.secret());
      assertThat(accounts.session(again.secret())).isEmpty();
      assertThat(accounts.session("guess")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void wrongPasswordsMakeAnAccountWaitButNotForGood(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      withPassword(town);
      Accounts accounts = town.gate.accounts();
      for (int i = 0; i < 4; i++) {
        assertThat(fails(accounts, "wrong").lockedUntil()).isZero();
      }
      long until = fails(accounts, "wrong").lockedUntil();
      assertThat(until - town.clock.millis()).isEqualTo(30_000);
      assertThat(fails(accounts, PASSWORD).lockedUntil()).isEqualTo(until);
      town.clock.move(Duration.ofSeconds(30));
      assertThat(fails(accounts, "wrong").lockedUntil() - town.clock.millis()).isEqualTo(60_000);
      town.clock.move(Duration.ofSeconds(60));
      assertThat(accounts.signIn("wang", PASSWORD, "web").person().login()).isEqualTo("wang");
      assertThat(fails(accounts, "wrong").lockedUntil()).isZero();
    }
  }

  private static SignInException fails(Accounts accounts, String password) {
    return catchThrowableOfType(
        SignInException.class, () -> accounts.signIn("wang", password, "web"));
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownNameAndAnAccountWithoutPasswordLookLikeAWrongPassword(Where where) {
    try (Town town = new Town(where.fresh(folder))) {
      Accounts accounts = town.gate.accounts();
      assertThatThrownBy(() -> accounts.signIn("nobody", PASSWORD, "web"))
          .isInstanceOf(SignInException.class)
          .hasMessage("wrong name or password");
      assertThatThrownBy(() -> accounts.signIn("drafter", "", "web"))
          .isInstanceOf(SignInException.class)
          .hasMessage("wrong name or password");
    }
  }

  @ParameterizedTest
  @EnumSource
  void tokensWorkUntilRevokedOrOutOfDate(Where where) {
    try (Town town = new Town(where.fresh(folder))) {
      Accounts accounts = town.gate.accounts();
      long until = town.clock.millis() + 3_600_000;
      Accounts.NewToken token = accounts.newToken(town.drafter, "pipeline", until);
      assertThat(token.secret()).matches("bg_[0-9A-Za-z]{36}");
      assertThat(accounts.byToken(token.secret())).contains(town.drafter.person());
      String other = token.secret().substring(0, 38) + (token.secret().endsWith("0") ? "1" : "0");
      assertThat(accounts.byToken(other)).isEmpty();
      Accounts.NewToken second = accounts.newToken(town.drafter, "second", until);
      accounts.revoke(town.reviewer, second.id());
      assertThat(accounts.byToken(second.secret())).as("another's").isPresent();
      accounts.revoke(town.drafter, second.id());
      assertThat(accounts.byToken(second.secret())).isEmpty();
      town.clock.move(Duration.ofHours(1));
      assertThat(accounts.byToken(token.secret())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNewPasswordEndsAllSessions(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      Person person = withPassword(town);
      Accounts accounts = town.gate.accounts();
      Accounts.SignedIn in = accounts.signIn("wang", PASSWORD, "web");
      accounts.changePassword(Actor.of(person, "web"), PASSWORD, "另一个-很长-的口令-1");
      assertThat(accounts.session(in.secret())).isEmpty();
      assertThat(accounts.confirm(person, PASSWORD, "web")).isFalse();
      assertThat(accounts.confirm(person, "另一个-很长-的口令-1", "web")).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFirstOneNeedsTheTokenAndItWorksOnce(Where where) {
    Location location = where.fresh(folder);
    try (Gate gate = Gate.open(location, java.time.Clock.systemUTC(), Policy.DEFAULT)) {
      String first = gate.office().setupToken().orElseThrow();
      String token = gate.office().setupToken().orElseThrow();
      assertThatThrownBy(() -> gate.office().setUp(first, "root1", "r", PASSWORD))
          .isInstanceOf(UnknownException.class);
      Person person = gate.office().setUp(token, "root1", "r", PASSWORD);
      assertThat(person.has(Role.ADMIN)).isTrue();
      assertThatThrownBy(() -> gate.office().setUp(token, "root2", "r", PASSWORD))
          .isInstanceOf(UnknownException.class);
      assertThat(gate.office().setupToken()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyAdministratorsManagePeopleAndAShutAccountIsOut(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      Person person = withPassword(town);
      Accounts.SignedIn in = town.gate.accounts().signIn("wang", PASSWORD, "web");
      Person shut = new Person(person.id(), "wang", "王", "", false, new TreeSet<>(person.grants()));
      assertThatThrownBy(() -> town.gate.office().save(town.reviewer, shut))
          .isInstanceOf(RefusedException.class);
      town.gate.office().save(town.admin, shut);
      assertThat(town.gate.accounts().session(in.secret())).isEmpty();
      assertThat(fails(town.gate.accounts(), PASSWORD)).hasMessage("wrong name or password");
    }
  }

  @Test
  void weakPasswordsAreRefused() {
    for (String weak : new String[] {"short", "aaaaaaaaaaaaaaa", "my-wang-password"}) {
      assertThatThrownBy(() -> Passwords.demand("wang", weak))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void neitherPasswordsNorSecretsAreOnTheDisk() throws Exception {
    Location location = Where.SQLITE.fresh(folder);
    Accounts.SignedIn in;
    Accounts.NewToken token;
    try (Town town = new Town(location)) {
      withPassword(town);
      in = town.gate.accounts().signIn("wang", PASSWORD, "web");
      token = town.gate.accounts().newToken(town.drafter, "x", Long.MAX_VALUE);
    }
    assertThat(onDisk(location))
        .contains("$argon2id$v=19$m=19456,t=2,p=1$")
        .doesNotContain(
            new String(PASSWORD.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
        .doesNotContain(in.secret())
        .doesNotContain(token.secret());
  }

  private static String onDisk(Location location) throws IOException {
    Path database = location.folder().resolve("baguan.db");
    return new String(Files.readAllBytes(database), StandardCharsets.ISO_8859_1);
  }
}
