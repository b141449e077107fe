package baguan.web.desk;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.Gate;
import baguan.gate.Policy;
import baguan.store.Location;
import baguan.web.WebServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes in, and how. */
final class SignInTest {
  @TempDir private Path folder;

  @Test
  void theFirstAccountIsMadeByTheLinkOnce() throws Exception {
    try (Gate gate = Gate.open(Location.folder(folder), Clock.systemUTC(), Policy.DEFAULT);
        WebServer server = Town.serve(gate)) {
      String token = gate.office().setupToken().orElseThrow();
      Person person = new Person("http://127.0.0.1:" + server.port());
      assertThat(person.get("/setup?token=" + token).body()).contains("name=\"password\"");
      String[] form = {"token", token, "login", "boss", "name", "管理员", "password", "short"};
      assertThat(person.post("/setup", form).statusCode()).isEqualTo(422);
      form[7] = Town.PASSWORD;
      HttpResponse<String> in = person.post("/setup", form);
      assertThat(in.uri().getPath()).isEqualTo("/office");
      assertThat(gate.office().people()).extracting(p -> p.login()).containsExactly("boss");
      assertThat(person.post("/setup", form).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aSessionIsACookieScriptsCannotRead() throws Exception {
    try (Town town = new Town(folder)) {
      Person person = new Person(town.base());
      assertThat(person.get("/queue").uri().getPath()).isEqualTo("/signin");
      assertThat(person.post("/signin", "login", "drafter", "password", "wrong").statusCode())
          .isEqualTo(401);
      HttpResponse<String> in =
          person.post("/signin", "login", "drafter", "password", Town.PASSWORD, "to", "/verify");
      assertThat(in.uri().getPath()).isEqualTo("/verify");
      assertThat(in.body()).contains("拟稿人甲").doesNotContain("href=\"/people\"");
      List<String> cookies = in.previousResponse().orElseThrow().headers().allValues("set-cookie");
      assertThat(cookies)
          .filteredOn(c -> c.startsWith("baguan="))
          .singleElement(as(InstanceOfAssertFactories.STRING))
          .endsWith("; Path=/; HttpOnly; SameSite=Strict");
      person.post("/signout");
      assertThat(person.get("/queue").uri().getPath()).isEqualTo("/signin");
    }
  }

  @Test
  void overTlsTheCookieIsBoundToTheHost() throws Exception {
    try (Town town = new Town(folder)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(town.base() + "/signin"))
              .header("X-Forwarded-Proto", "https")
              .build();
      HttpResponse<String> page = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      assertThat(page.headers().firstValue("set-cookie").orElseThrow())
          .startsWith("__Host-baguan_form=")
          .endsWith("; Secure");
    }
  }

  @Test
  void wrongPasswordsLockAndSayHowLong() throws Exception {
    try (Town town = new Town(folder)) {
      Person person = new Person(town.base());
      person.get("/signin?lang=en");
      HttpResponse<String> answer = person.get("/signin");
      for (int i = 0; i < 6; i++) {
        answer = person.post("/signin", "login", "drafter", "password", "wrong");
      }
      assertThat(answer.body()).contains("Try again in 1 min.");
      assertThat(person.post("/signin", "login", "drafter", "password", Town.PASSWORD).statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void aFormFromElsewhereIsRefused() throws Exception {
    try (Town town = new Town(folder)) {
      Person person = town.in("drafter");
      person.forget();
      assertThat(person.post("/signout").statusCode()).isEqualTo(403);
      assertThat(person.get("/queue").uri().getPath()).isEqualTo("/queue");
    }
  }

  @Test
  void neverLeadsAwayFromHere() throws Exception {
    try (Town town = new Town(folder)) {
      Person person = new Person(town.base());
      person.get("/signin");
      HttpResponse<String> in =
          person.post(
              "/signin", "login", "drafter", "password", Town.PASSWORD, "to", "//example.org/");
      assertThat(in.uri().getHost()).isEqualTo("127.0.0.1");
      assertThat(person.get("/nothing").statusCode()).isEqualTo(404);
    }
  }
}
