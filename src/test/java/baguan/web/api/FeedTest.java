package baguan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.Policy;
import baguan.rule.Language;
import baguan.store.Contacts.Contact;
import baguan.store.Where;
import baguan.web.api.Harness.Got;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a person is told, for feed readers. */
final class FeedTest {
  private static final String CREATE =
      "/submissions?name=n.txt&department=water&audience=public&channel=web";

  @TempDir private static Path folder;
  private static Harness api;

  @BeforeAll
  static void open() throws Exception {
    api = new Harness(Where.SQLITE.fresh(folder));
  }

  @AfterAll
  static void close() {
    api.close();
  }

  @Test
  void namesTheSubmissionAndNothingInIt() throws Exception {
    Got draft = api.post(CREATE).as("drafter").file("各科室：汛期值守安排如下。").send();
    String number = draft.body().path("number").asString();
    String submit = "/submissions/" + draft.body().path("id").asString() + "/submit";
    api.post(submit).as("drafter").header("If-Match", draft.etag()).json("").send();

    Got got = api.get("/feed").as("reviewer").send();

    assertThat(got.raw().headers().firstValue("Content-Type")).contains(Feed.TYPE);
    assertThat(new String(got.raw().body(), StandardCharsets.UTF_8)).doesNotContain("汛期");
    Element feed = root(got);
    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(texts(feed, "title")).hasSize(2).last().asString().contains(number);
    assertThat(texts(feed, "updated")).allMatch(t -> t.matches("[0-9-]{10}T[0-9:]{8}Z"));
    assertThat(texts(feed, "id")).doesNotHaveDuplicates();
    Element link = (Element) feed.getElementsByTagNameNS("*", "link").item(0);
    assertThat(link.getAttribute("href")).isEqualTo("/s/" + number);
    assertThat(root(api.get("/feed").as("auditor").send()).getElementsByTagNameNS("*", "entry"))
        .extracting(NodeList::getLength)
        .isEqualTo(0);
  }

  @Test
  void speaksTheReadersLanguageElseTheServers(@TempDir Path other) throws Exception {
    try (Harness english = new Harness(Where.SQLITE.fresh(other), Policy.DEFAULT.in(Language.EN))) {
      Element feed = root(english.get("/feed").as("reviewer").send());
      assertThat(feed.getAttribute("xml:lang")).isEqualTo("en");
      assertThat(texts(feed, "title")).containsExactly("What you were told");
      Contact contact = new Contact("", "zh-Hant");
      english.town.gate().bell().contact(english.town.actor("reviewer"), contact);
      assertThat(root(english.get("/feed").as("reviewer").send()).getAttribute("xml:lang"))
          .isEqualTo("zh-Hant");
    }
  }

  @Test
  void theTokenMayComeAsAPassword() throws Exception {
    assertThat(api.get("/feed").header("Authorization", basic("x:" + api.town.token("drafter"))))
        .extracting(FeedTest::status)
        .isEqualTo(200);
    for (String wrong : List.of(basic("drafter:wrong"), basic("wrong"), "Basic %%%", "Basic ")) {
      assertThat(api.get("/feed").header("Authorization", wrong))
          .extracting(FeedTest::status)
          .isEqualTo(401);
    }
  }

  private static int status(Harness.Ask ask) {
    try {
      return ask.send().status();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String basic(String both) {
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  private static Element root(Got got) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(got.raw().body()))
        .getDocumentElement();
  }

  private static List<String> texts(Element feed, String name) {
    NodeList found = feed.getElementsByTagNameNS("*", name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
