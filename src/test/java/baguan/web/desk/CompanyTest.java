package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baguan.Home;
import baguan.company.OidcClient;
import baguan.company.OidcProvider;
import baguan.company.Provider;
import baguan.company.Provider.Trick;
import baguan.gate.Gate;
import baguan.gate.Policy;
import baguan.gate.Sheet;
import baguan.gate.Upload;
import baguan.review.Actor;
import baguan.review.Aim;
import baguan.review.Grant;
import baguan.review.Role;
import baguan.review.State;
import baguan.review.Submission;
import baguan.review.Urgency;
import baguan.rule.Language;
import baguan.store.Location;
import baguan.web.Settings;
import baguan.web.WebServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Signing in and confirming by a company account, with a provider that may cheat. */
final class CompanyTest {
  private static final Pattern ON = Pattern.compile("<a class=\"button\" href=\"(http[^\"]+)\"");
  private static final byte[] TEXT = "各单位要做好值守工作。".getBytes(StandardCharsets.UTF_8);
  private static final HttpClient ELSEWHERE = HttpClient.newHttpClient();

  @TempDir private Path folder;
  private Provider provider;
  private Gate gate;
  private Actor admin;
  private WebServer server;

  @BeforeEach
  void start() throws Exception {
    provider = new Provider();
    gate = Gate.open(Location.folder(folder), Clock.systemUTC(), Policy.DEFAULT);
    String token = gate.office().setupToken().orElseThrow();
    admin = Actor.of(gate.office().setUp(token, "admin", "管理员", Town.PASSWORD), "test");
    gate.office().put(admin, new baguan.review.Department("water", "水利局", "江水发"));
    person("reviewer", "", new Grant(Role.REVIEWER, "water"));
    person("drafter", Town.PASSWORD, new Grant(Role.DRAFTER, "water"));
    Settings settings = new Settings("127.0.0.1", 0, 10 << 20, 2, 4, 60, Language.ZH_HANS);
    OidcClient client =
        new OidcClient(
            provider.issuer(),
            Provider.CLIENT,
            Provider.SECRET,
            "preferred_username",
            "https://gate.localhost");
    server =
        new WebServer(
                Home.checker(), settings, Optional.of(gate), Optional.of(new OidcProvider(client)))
            .start();
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
    gate.close();
    provider.close();
  }

  private baguan.review.Person person(String login, String password, Grant... grants) {
    return gate.office()
        .add(admin, login, login, "", password, new TreeSet<>(Arrays.asList(grants)));
  }

  private Person visitor() {
    return new Person("http://127.0.0.1:" + server.port());
  }

  /** To the provider; answers the query that it sends back. */
  private static String there(Person visitor, String to) throws Exception {
    HttpResponse<String> sent = visitor.post("/signin/company", "to", to);
    Matcher on = ON.matcher(sent.body());
    assertThat(on.find()).as(sent.body()).isTrue();
    URI address = URI.create(on.group(1).replace("&amp;", "&"));
    HttpResponse<String> answer =
        ELSEWHERE.send(
            HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    URI back = URI.create(answer.headers().firstValue("Location").orElseThrow());
    assertThat(back.toString()).startsWith("https://gate.localhost/signin/back?");
    return back.getRawQuery();
  }

  private static HttpResponse<String> signIn(Person visitor) throws Exception {
    visitor.get("/signin");
    return visitor.get("/signin/back?" + there(visitor, "/queue"));
  }

  @Test
  void signsInWhoHasAnAccountHereAndBindsIt() throws Exception {
    Person visitor = visitor();
    assertThat(signIn(visitor).body()).contains("已登录。", "url=/queue");
    assertThat(visitor.get("/queue").uri().getPath()).isEqualTo("/queue");
    assertThat(provider.asked)
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("response_type", "code")
        .doesNotContainKey("prompt");
    provider.subject = "s-2"; // somebody else got the name
    assertThat(signIn(visitor()).body()).contains("管理员没有为它建立账户");
    provider.subject = "s-1";
    provider.login = "renamed";
    assertThat(signIn(visitor()).statusCode()).isEqualTo(200);
    gate.office().forgetCompanyAccount(admin, gate.office().named("reviewer").orElseThrow());
    assertThat(visitor.get("/queue").uri().getPath()).as("signed out").isEqualTo("/signin");
    assertThat(signIn(visitor()).statusCode()).isEqualTo(403);
  }

  @Test
  void nobodyIsLetInByNameAlone() throws Exception {
    for (String login : List.of("nobody", "drafter", "admin", "Reviewer")) {
      provider.login = login;
      HttpResponse<String> answer = signIn(visitor());
      assertThat(answer.statusCode()).as(login).isEqualTo(403);
    }
    baguan.review.Person shut = gate.office().named("reviewer").orElseThrow();
    gate.office()
        .save(
            admin,
            new baguan.review.Person(
                shut.id(), shut.login(), shut.name(), "", false, shut.grants()));
    provider.login = "reviewer";
    assertThat(signIn(visitor()).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NONE", "STALE_SIGN_IN", "NO_AUTH_TIME"})
  void aProviderThatCheatsIsNotBelieved(Trick trick) throws Exception {
    provider.trick = trick;
    Person visitor = visitor();
    HttpResponse<String> answer = signIn(visitor);
    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(answer.body()).contains("没有确认您的身份");
    assertThat(visitor.get("/queue").uri().getPath()).isEqualTo("/signin");
  }

  @Test
  void aWayIsGoneOnceAndByOneBrowser() throws Exception {
    Person visitor = visitor();
    visitor.get("/signin");
    String query = there(visitor, "/queue");
    assertThat(visitor().get("/signin/back?" + query).statusCode()).isEqualTo(400);
    assertThat(visitor.get("/signin/back?" + query).statusCode()).isEqualTo(200);
    assertThat(visitor.get("/signin/back?" + query).statusCode()).isEqualTo(400);
    Person foreign = visitor();
    foreign.get("/signin");
    foreign.forget();
    assertThat(foreign.post("/signin/company", "to", "/queue").statusCode()).isEqualTo(403);
    assertThat(visitor().get("/signin/company").statusCode()).isEqualTo(404);
  }

  @Test
  void aProviderThatIsNotThereIsSaid() throws Exception {
    provider.close();
    Person visitor = visitor();
    visitor.get("/signin");
    HttpResponse<String> answer = visitor.post("/signin/company", "to", "/queue");
    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(answer.body()).contains("单位账户服务没有应答");
    assertThat(visitor.get("/signin").body()).contains("用单位账户登录", "name=\"password\"");
  }

  @Test
  void approvingAsksForAFreshSignIn() throws Exception {
    Submission s = submitted();
    Person reviewer = visitor();
    signIn(reviewer);
    String page = "/s/" + s.number();
    assertThat(reviewer.get(page).body()).contains("用单位账户确认");
    assertThat(approve(reviewer, s).statusCode()).isEqualTo(422);
    for (Trick trick : List.of(Trick.STALE_SIGN_IN, Trick.NO_AUTH_TIME)) {
      provider.trick = trick;
      reviewer.get(page);
      assertThat(reviewer.get("/signin/back?" + there(reviewer, page)).statusCode()).isEqualTo(502);
    }
    provider.trick = Trick.NONE;
    provider.subject = "s-9"; // a colleague at the same desk
    reviewer.get(page);
    assertThat(reviewer.get("/signin/back?" + there(reviewer, page)).statusCode()).isEqualTo(403);
    provider.subject = "s-1";
    reviewer.get(page);
    assertThat(reviewer.get("/signin/back?" + there(reviewer, "/s/other")).statusCode())
        .isEqualTo(200);
    reviewer.get(page);
    assertThat(approve(reviewer, s).statusCode()).as("proved for another").isEqualTo(422);
    reviewer.get(page);
    assertThat(reviewer.get("/signin/back?" + there(reviewer, page)).body())
        .contains("已确认是您本人", "url=" + page);
    assertThat(provider.asked).containsEntry("prompt", "login").containsEntry("max_age", "0");
    assertThat(reviewer.get(page).body()).contains("五分钟内签发有效");
    assertThat(approve(reviewer, s).statusCode()).isEqualTo(200);
    Actor actor = Actor.of(gate.office().named("reviewer").orElseThrow(), "test");
    assertThat(gate.cases().view(actor, s.id()).file().submission().state())
        .isEqualTo(State.APPROVED);
    Submission next = submitted();
    reviewer.get("/s/" + next.number());
    assertThat(approve(reviewer, next).statusCode()).as("used up").isEqualTo(422);
  }

  private static HttpResponse<String> approve(Person reviewer, Submission s) throws Exception {
    return reviewer.post(
        "/s/" + s.number() + "/approve",
        "revision",
        Long.toString(s.revision()),
        "sha256",
        baguan.store.Vault.sha256(TEXT),
        "reason",
        "同意");
  }

  private Submission submitted() throws Exception {
    Actor drafter = Actor.of(gate.office().named("drafter").orElseThrow(), "test");
    Aim aim = new Aim("public", "web", "cn", "", List.of(), 0);
    Submission s =
        gate.intake()
            .create(
                drafter,
                new Sheet("通知", "water", aim, Urgency.PLAIN, ""),
                new Upload("a.txt", TEXT),
                Home.checker()::check)
            .submission()
            .orElseThrow();
    return gate.reviews().submit(drafter, s.id(), s.revision());
  }

  @ParameterizedTest
  @CsvSource({
    "http://provider.invalid, id, sub, BAGUAN_OIDC_ISSUER",
    "provider, id, sub, BAGUAN_OIDC_ISSUER",
    "https://provider.invalid, '', sub, BAGUAN_OIDC_CLIENT_ID",
    "https://provider.invalid, id, '', BAGUAN_OIDC_CLAIM"
  })
  void wrongSettingsAreNamed(String issuer, String id, String claim, String setting) {
    assertThatThrownBy(() -> new OidcClient(issuer, id, "", claim, "https://gate.localhost"))
        .hasMessageStartingWith(setting);
  }
}
