package baguan.web.mail;

import baguan.gate.Letters;
import baguan.gate.Letters.Envelope;
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
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries notices to the mail server, in their reader's language. */
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
      Optional<Envelope> envelope = letters.next();
      reached = envelope.isPresent() && carry(envelope.get());
    }
  }

  private boolean carry(Envelope envelope) {
    try (Transport transport = session.getTransport(server.protocol())) {
      try {
        transport.connect(
            server.host(), server.port(), orNone(server.user()), orNone(server.password()));
      } catch (MessagingException e) { // nothing was sent: it may be tried again
        LOG.warn("mail server not reached error={}", e.getClass().getName());
        letters.unreached(envelope);
        return false;
      }
      send(transport, envelope.letters());
      letters.delivered(envelope);
    } catch (MessagingException e) {
      String first = envelope.letters().get(0).notice().id();
      LOG.warn("mail refused notice={} error={}", first, e.getClass().getName());
      letters.refused(envelope);
    }
    return true;
  }

  private static @Nullable String orNone(String text) {
    return text.isEmpty() ? null : text;
  }

  @SuppressWarnings("JavaUtilDate") // the library's
  private void send(Transport transport, List<Letter> letters) throws MessagingException {
    Letter first = letters.get(0);
    Texts t = Texts.of(Language.of(first.language()).orElse(language));
    MimeMessage message = new Marked(session, first.notice().id());
    message.setFrom(new InternetAddress(server.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(first.address()));
    message.setSentDate(new Date(letters.get(letters.size() - 1).notice().at()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", t.tag());
    List<Notice> notices =
        letters.stream()
            .map(Letter::notice)
            .sorted(Comparator.comparing(n -> !n.kind().asks())) // stays in order otherwise
            .toList();
    message.setSubject(subject(notices, t), StandardCharsets.UTF_8.name());
    message.setText(text(notices, t), StandardCharsets.UTF_8.name());
    message.saveChanges();
    transport.sendMessage(message, message.getAllRecipients());
  }

  /** Begins with what is wanted of the reader, and names the first. */
  private static String subject(List<Notice> notices, Texts t) {
    Notice first = notices.get(0);
    long all = notices.stream().map(Notice::number).distinct().count();
    String what = all == 1 ? first.number() : t.fill("mail.several", first.number(), all);
    return t.fill(first.kind().asks() ? "mail.asks" : "mail.tells", what);
  }

  /** Each with its link. */
  private String text(List<Notice> notices, Texts t) {
    StringBuilder text = new StringBuilder();
    for (Notice notice : notices) {
      text.append(t.fill("notice." + notice.kind().id(), notice.number())).append("\r\n\r\n");
      text.append(address).append("/s/").append(notice.number()).append("\r\n\r\n");
    }
    return text.append(t.get("mail.foot")).append("\r\n").toString();
  }

  /** Bears the first notice's own id, so that a mailbox can tell a second copy. */
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
