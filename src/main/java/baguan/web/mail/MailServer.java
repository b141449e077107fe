package baguan.web.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Properties;

/**
 * Where mail is handed in.
 *
 * @param tls from the first byte on; else STARTTLS where it is offered
 * @param user empty for none
 * @param password empty for none
 * @param from address of the sender
 */
public record MailServer(
    String host, int port, boolean tls, String user, String password, String from) {
  private static final String MILLIS = "20000";
  private static final int SMTP = 25;
  private static final int SMTPS = 465;

  /**
   * Reads {@code smtp://user@host:port} or {@code smtps://…}.
   *
   * @throws IllegalArgumentException saying what is wrong with which setting
   */
  public static MailServer of(String url, String password, String from) {
    URI uri;
    try {
      uri = new URI(url);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("BAGUAN_MAIL_URL: not a URL");
    }
    boolean tls = "smtps".equals(uri.getScheme());
    if (uri.getHost() == null || !(tls || "smtp".equals(uri.getScheme()))) {
      throw new IllegalArgumentException("BAGUAN_MAIL_URL: write smtp://user@host:port");
    }
    String user = uri.getUserInfo() == null ? "" : uri.getUserInfo();
    if (user.contains(":")) {
      throw new IllegalArgumentException(
          "BAGUAN_MAIL_URL: no password in it — put it in a file, BAGUAN_MAIL_PASSWORD_FILE");
    }
    if (user.isEmpty() != password.isEmpty()) {
      throw new IllegalArgumentException(
          "BAGUAN_MAIL_URL: user and BAGUAN_MAIL_PASSWORD_FILE go together");
    }
    try {
      new InternetAddress(from, true).validate();
    } catch (AddressException e) {
      throw new IllegalArgumentException("BAGUAN_MAIL_FROM: not a mail address");
    }
    int port = uri.getPort() > 0 ? uri.getPort() : tls ? SMTPS : SMTP;
    return new MailServer(uri.getHost(), port, tls, user, password, from);
  }

  String protocol() {
    return tls ? "smtps" : "smtp";
  }

  /** A password goes over the network sealed, or not at all. */
  Properties properties() {
    Properties p = new Properties();
    String prefix = "mail." + protocol() + ".";
    p.setProperty(prefix + "connectiontimeout", MILLIS);
    p.setProperty(prefix + "timeout", MILLIS);
    p.setProperty(prefix + "writetimeout", MILLIS);
    p.setProperty(prefix + "starttls.enable", "true");
    p.setProperty(prefix + "starttls.required", Boolean.toString(!user.isEmpty() && !loopback()));
    p.setProperty(prefix + "ssl.checkserveridentity", "true");
    p.setProperty(prefix + "auth", Boolean.toString(!user.isEmpty()));
    p.setProperty("mail.mime.charset", "UTF-8");
    return p;
  }

  private boolean loopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Without the password. */
  @Override
  public String toString() {
    return protocol() + "://" + host + ":" + port;
  }
}
