package baguan.web.mail;

import baguan.gate.Letters;
import baguan.review.Notice;
import baguan.rule.Language;
import baguan.store.Notices.Letter;
import baguan.web.Texts;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries notices to the mail server, each in its reader's language. */
public final class Mailman implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Mailman.class);

  private final Letters letters;
  private final MailServer server;
  private final String address;
  private final Language language;
  private final Session session;

  /**
   * @param address of this server for people, without a slash at its end
   * @param language for those who chose none
   */
  public Mailman(Letters letters, MailServer server, String address, Language language) {
    this.letters = letters;
    this.server = server;
    this.address = address;
    this.language = language;
    this.session = Session.getInstance(server.properties());
  }

  /** Sends what waits; stops when the mail server is not reached. */
  @Override
  public void run() {
    boolean reached = true;
    while (reached) {
      Optional<Letter> letter = letters.next();
      reached = letter.isPresent() && carry(letter.get());
    }
  }

  private boolean carry(Letter letter) {
    try (Transport transport = session.getTransport(server.protocol())) {
      try {
        transport.connect(
            server.host(), server.port(), orNone(server.user()), orNone(server.password()));
      } catch (MessagingException e) { // nothing was sent: it may be tried again
        LOG.warn("mail server not reached error={}", e.getClass().getName());
        letters.unreached(letter);
        return false;
      }
      send(transport, letter);
      letters.delivered(letter);
    } catch (MessagingException e) {
      LOG.warn("mail refused notice={} error={}", letter.notice().id(), e.getClass().getName());
      letters.refused(letter);
    }
    return true;
  }

  private static @Nullable String orNone(String text) {
    return text.isEmpty() ? null : text;
  }

  @SuppressWarnings("JavaUtilDate") // the library's
  private void send(Transport transport, Letter letter) throws MessagingException {
    Notice notice = letter.notice();
    Texts t = Texts.of(Language.of(letter.language()).orElse(language));
    String what = t.fill("notice." + notice.kind().id(), notice.number());
    MimeMessage message = new Marked(session, notice.id());
    message.setFrom(new InternetAddress(server.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address()));
    message.setSentDate(new Date(notice.at()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", t.tag());
    message.setSubject(
        t.fill(notice.kind().asks() ? "mail.asks" : "mail.tells", notice.number()),
        StandardCharsets.UTF_8.name());
    message.setText(
        String.join(
            "\r\n", what, "", address + "/s/" + notice.number(), "", t.get("mail.foot"), ""),
        StandardCharsets.UTF_8.name());
    message.saveChanges();
    transport.sendMessage(message, message.getAllRecipients());
  }

  /** Bears the notice's own id, so that a mailbox can tell a second copy. */
  private static final class Marked extends MimeMessage {
    private final String id;

    Marked(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + "@baguan>");
    }
  }
}
