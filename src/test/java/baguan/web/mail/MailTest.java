package baguan.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baguan.gate.OpenTown;
import baguan.review.Aim;
import baguan.review.Notice;
import baguan.review.Notice.Mail;
import baguan.review.Submission;
import baguan.rule.Language;
import baguan.store.Contacts.Contact;
import baguan.store.Where;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Notices by mail: once, in the reader's language, and nothing of the document in it. */
final class MailTest {
  private static final Duration TO_DIGEST = Duration.ofHours(22); // it is 10:00
  private static final Aim AIM = new Aim("public", "web", "cn", "", List.of(), 0);

  @TempDir private Path folder;
  private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void start() {
    post.start();
    post.setUser("baguan@localhost", "baguan", "mail secret 1");
  }

  @AfterEach
  void stop() {
    post.stop();
  }

  private Mailman mailman(OpenTown town, int port) {
    town.gate().letters().sent(true);
    MailServer server =
        MailServer.of("smtp://baguan@127.0.0.1:" + port, "mail secret 1", "gate@localhost");
    return new Mailman(town.gate().letters(), server, "https://gate.localhost", Language.ZH_HANS);
  }

  private int port() {
    return post.getSmtp().getPort();
  }

  private static Submission submitted(OpenTown town) throws Exception {
    Submission s = town.create(town.actor("drafter"), "water", AIM, "绝密事项不外传");
    return town.gate().reviews().submit(town.actor("drafter"), s.id(), s.revision());
  }

  private static Notice last(OpenTown town, String login) {
    return town.gate().bell().told(town.actor(login), 1).get(0);
  }

  @ParameterizedTest
  @EnumSource
  void oneMailEachInTheReadersLanguage(Where where) throws Exception {
    try (OpenTown town = new OpenTown(where.fresh(folder))) {
      Mailman mailman = mailman(town, port());
      town.gate().bell().contact(town.actor("reviewer"), new Contact("a@localhost", "zh-Hant"));
      town.gate().bell().contact(town.actor("reviewer2"), new Contact("b@localhost", "en"));
      Submission s = submitted(town);
      mailman.run();
      assertThat(post.getReceivedMessages()).as("before the day's hour").isEmpty();
      town.pass(TO_DIGEST);
      mailman.run();
      mailman.run();
      mailman(town, port()).run(); // a server started later
      assertThat(post.getReceivedMessages()).hasSize(2);
      MimeMessage hant = post.getReceivedMessagesForDomain("a@localhost")[0];
      assertThat(hant.getSubject()).isEqualTo("請您辦理：" + s.number());
      assertThat(hant.getContent().toString().strip())
          .isEqualToNormalizingNewlines(
              s.number()
                  + " 輪到您辦理\n\nhttps://gate.localhost/s/"
                  + s.number()
                  + "\n\n本郵件由把關自動寄出，不含文稿內容，請勿回覆。");
      assertThat(hant.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(hant.getMessageID()).isEqualTo("<" + last(town, "reviewer").id() + "@baguan>");
      MimeMessage english = post.getReceivedMessagesForDomain("b@localhost")[0];
      assertThat(english.getSubject()).isEqualTo("Attention is required: " + s.number());
      for (MimeMessage message : post.getReceivedMessages()) {
        assertThat(GreenMailUtil.getWholeMessage(message)).doesNotContain("通知.txt", "5aSW5Lyg");
        assertThat(message.getContent().toString()).doesNotContain("外传", ".txt");
      }
      assertThat(last(town, "reviewer").mail()).isEqualTo(Mail.SENT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDaysNoticesAreOneMailWhatAsksFirst(Where where) throws Exception {
    try (OpenTown town = new OpenTown(where.fresh(folder))) {
      Mailman mailman = mailman(town, port());
      town.gate().bell().contact(town.actor("reviewer2"), new Contact("b@localhost", "en"));
      Submission own = town.create(town.actor("reviewer2"), "water", AIM, "自己的");
      own = town.gate().reviews().submit(town.actor("reviewer2"), own.id(), own.revision());
      town.gate()
          .reviews()
          .approve(
              town.actor("reviewer"),
              own.id(),
              own.revision(),
              OpenTown.sha256("自己的"),
              Submission.NEVER,
              "");
      Submission first = submitted(town);
      Submission second = submitted(town);
      town.pass(TO_DIGEST);
      mailman.run();
      assertThat(post.getReceivedMessages()).hasSize(1);
      MimeMessage mail = post.getReceivedMessages()[0];
      assertThat(mail.getSubject())
          .isEqualTo("Attention is required: " + first.number() + " and others, 3 in all");
      String link = "\n\nhttps://gate.localhost/s/";
      assertThat(mail.getContent().toString().strip())
          .isEqualToNormalizingNewlines(
              (first.number() + ": it is your turn" + link + first.number() + "\n\n")
                  + (second.number() + ": it is your turn" + link + second.number() + "\n\n")
                  + (own.number() + " was approved" + link + own.number() + "\n\n")
                  + "Sent by Baguan itself; nothing of the document is in it. Please do not answer.");
      assertThat(town.gate().bell().told(town.actor("reviewer2"), 9))
          .extracting(Notice::mail)
          .containsOnly(Mail.SENT);
    }
  }

  @Test
  void whatWasNotReachedWaits() throws Exception {
    try (OpenTown town = new OpenTown(Where.SQLITE.fresh(folder))) {
      town.gate().bell().contact(town.actor("reviewer"), new Contact("a@localhost", "en"));
      int port = port();
      Mailman mailman = mailman(town, port);
      submitted(town);
      town.pass(TO_DIGEST);
      post.stop();
      mailman.run();
      assertThat(last(town, "reviewer").mail()).isEqualTo(Mail.WAITING);
      town.pass(Duration.ofMinutes(1));
      GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
      try {
        again.setUser("baguan@localhost", "baguan", "mail secret 1");
        again.start();
        mailman.run();
        assertThat(again.getReceivedMessages()).hasSize(1);
        assertThat(last(town, "reviewer").mail()).isEqualTo(Mail.SENT);
      } finally {
        again.stop();
      }
    }
  }

  @Test
  void whatIsRefusedFailsAndIsNotRepeated() throws Exception {
    try (OpenTown town = new OpenTown(Where.SQLITE.fresh(folder));
        ServerSocket refusing = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      town.gate().bell().contact(town.actor("reviewer"), new Contact("a@localhost", "en"));
      town.gate().letters().sent(true);
      submitted(town);
      town.pass(TO_DIGEST);
      AtomicInteger calls = new AtomicInteger();
      Thread server = new Thread(() -> refuse(refusing, calls));
      server.setDaemon(true);
      server.start();
      String url = "smtp://127.0.0.1:" + refusing.getLocalPort();
      Mailman mailman =
          new Mailman(
              town.gate().letters(),
              MailServer.of(url, "", "gate@localhost"),
              "https://gate.localhost",
              Language.EN);
      mailman.run();
      town.pass(Duration.ofDays(1));
      mailman.run();
      assertThat(last(town, "reviewer").mail()).isEqualTo(Mail.FAILED);
      assertThat(calls).hasValue(1);
    }
  }

  /** A mail server that takes nobody's mail. */
  private static void refuse(ServerSocket server, AtomicInteger calls) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept();
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
        calls.incrementAndGet();
        OutputStream out = socket.getOutputStream();
        out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          String answer = line.startsWith("RCPT") ? "550 no\r\n" : "250 ok\r\n";
          out.write(answer.getBytes(StandardCharsets.US_ASCII));
        }
      } catch (IOException e) { // the client left, or the test is over
        if (server.isClosed()) {
          return;
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://mail:25, x, gate@localhost, 'BAGUAN_MAIL_URL: write smtp://user@host:port'",
    "smtp://u:p@mail, x, gate@localhost, 'BAGUAN_MAIL_URL: no password in it'",
    "smtp://u@mail, '', gate@localhost, 'BAGUAN_MAIL_URL: user and'",
    "smtp://mail, x, gate@localhost, 'BAGUAN_MAIL_URL: user and'",
    "smtp://mail, '', 'no address', 'BAGUAN_MAIL_FROM'",
    "'smtp:// mail', '', gate@localhost, 'BAGUAN_MAIL_URL: not a URL'"
  })
  void wrongSettingsAreNamed(String url, String password, String from, String problem) {
    assertThatThrownBy(() -> MailServer.of(url, password, from)).hasMessageStartingWith(problem);
  }

  @Test
  void aPasswordGoesSealedOrNotAtAll() {
    MailServer far = MailServer.of("smtp://u@mail.invalid:587", "secret", "gate@localhost");
    assertThat(far.properties())
        .containsEntry("mail.smtp.starttls.required", "true")
        .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    assertThat(far).hasToString("smtp://mail.invalid:587");
    assertThat(MailServer.of("smtps://mail.invalid", "", "gate@localhost").port()).isEqualTo(465);
  }
}
