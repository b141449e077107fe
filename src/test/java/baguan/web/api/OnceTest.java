package baguan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.review.Actor;
import baguan.store.Where;
import baguan.web.api.Harness.Got;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A request sent twice is done once, on both databases. */
final class OnceTest {
  private static final String CREATE = "/submissions?name=n.txt&department=water&title=";

  @TempDir private Path folder;

  private static Harness.Ask create(Harness api, String title, String key) {
    return api.post(CREATE + title).as("drafter").file("x").header("Idempotency-Key", key);
  }

  private static long mine(Harness api) throws Exception {
    return api.get("/submissions?group=mine").as("drafter").send().body().path("items").size();
  }

  @ParameterizedTest
  @EnumSource
  void theSameKeyAndRequestGetTheSameAnswer(Where where) throws Exception {
    try (Harness api = new Harness(where.fresh(folder))) {
      Got first = create(api, "a", "\"k-1\"").send();
      Got second = create(api, "a", "k-1").send();
      assertThat(second.status()).isEqualTo(201);
      assertThat(second.raw().body()).isEqualTo(first.raw().body());
      assertThat(second.etag()).isEqualTo(first.etag());
      assertThat(second.header("Location")).isEqualTo(first.header("Location"));
      assertThat(first.header("Idempotent-Replayed")).isEmpty();
      assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
      assertThat(mine(api)).isEqualTo(1);
      Got other = create(api, "b", "k-1").send();
      assertThat(other.status()).isEqualTo(422);
      assertThat(other.code()).isEqualTo("key-reused");
      assertThat(create(api, "c", " \"").send().status()).isEqualTo(400);
      Actor principal = api.town.actor("reviewer2");
      String drafter = api.town.actor("drafter").person().id();
      long now = api.town.now();
      api.town.gate().deputies().name(principal, drafter, now, now + 1000);
      Harness.Ask deputy = create(api, "a", "k-1").header("On-Behalf-Of", principal.person().id());
      assertThat(deputy.send().code()).isEqualTo("key-reused");
      api.town.pass(Duration.ofHours(25));
      create(api, "b", "k-1").send();
      assertThat(mine(api)).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anActRepeatedIsNotStale(Where where) throws Exception {
    try (Harness api = new Harness(where.fresh(folder))) {
      Got created = create(api, "a", "k").send();
      String submit = "/submissions/" + created.body().path("id").asString() + "/withdraw";
      Harness.Ask ask =
          api.post(submit)
              .as("drafter")
              .header("If-Match", created.etag())
              .header("Idempotency-Key", "w")
              .json("{\"reason\":\"\"}");
      Got first = ask.send();
      Got second = ask.send();
      assertThat(second.raw().body()).isEqualTo(first.raw().body());
      assertThat(ask.header("Idempotency-Key", "v").send().status()).isEqualTo(412);
      ask.header("Idempotency-Key", "w").as("auditor");
      assertThat(ask.send().status()).isEqualTo(412);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedRequestKeepsNoAnswer(Where where) throws Exception {
    try (Harness api = new Harness(where.fresh(folder))) {
      Got created = create(api, "a", "k").send();
      String path = "/submissions/" + created.body().path("id").asString() + "/submit";
      Harness.Ask ask =
          api.post(path).as("drafter").on(1).header("Idempotency-Key", "s").json("{}");
      assertThat(ask.send().status()).isEqualTo(409);
      assertThat(ask.send().status()).isEqualTo(409);
    }
  }

  @ParameterizedTest
  @EnumSource
  void manyAtOnceAreOne(Where where) throws Exception {
    try (Harness api = new Harness(where.fresh(folder))) {
      ExecutorService pool = Executors.newFixedThreadPool(6);
      try {
        List<Callable<Got>> asks =
            IntStream.range(0, 6)
                .mapToObj(i -> (Callable<Got>) () -> create(api, "a", "k").send())
                .toList();
        Got any = create(api, "z", "other").send();
        for (Future<Got> got : pool.invokeAll(asks)) {
          assertThat(got.get().status()).isEqualTo(201);
          any = got.get();
        }
        assertThat(any.body().path("title").asString()).isEqualTo("a");
        assertThat(mine(api)).isEqualTo(2);
      } finally {
        pool.shutdown();
      }
    }
  }
}
