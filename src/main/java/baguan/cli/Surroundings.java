package baguan.cli;

import baguan.company.LdapDirectory;
import baguan.company.LdapServer;
import baguan.company.OidcClient;
import baguan.company.OidcProvider;
import baguan.gate.Directory;
import baguan.gate.Policy;
import baguan.web.mail.MailServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** What a gate's server is told of its surroundings, by variables: mail, its own address. */
final class Surroundings {
  private final Map<String, String> variables;

  Surroundings(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  String get(String name) {
    return variables.getOrDefault(name, "").strip();
  }

  /** How people reach this server, without a slash at its end. */
  String address(String otherwise) {
    String named = get("BAGUAN_PUBLIC_URL").replaceFirst("/+$", "");
    if (named.isEmpty()) {
      return otherwise;
    }
    if (!named.matches("https?://[^/?#\\s]+")) {
      throw new UsageError(
          "BAGUAN_PUBLIC_URL=" + named + ": not an address — write https://name[:port]");
    }
    return named;
  }

  /** The mail server, when one is named. */
  Optional<MailServer> mail() {
    String url = get("BAGUAN_MAIL_URL");
    if (url.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          MailServer.of(url, secret("BAGUAN_MAIL_PASSWORD_FILE"), get("BAGUAN_MAIL_FROM")));
    } catch (IllegalArgumentException e) {
      throw new UsageError(String.valueOf(e.getMessage()));
    }
  }

  /** What the office settles: the hour of the day's mail. */
  Policy policy() {
    String hour = get("BAGUAN_MAIL_DIGEST");
    try {
      return hour.isEmpty() ? Policy.DEFAULT : Policy.DEFAULT.mailing(LocalTime.parse(hour));
    } catch (DateTimeParseException e) {
      throw new UsageError("BAGUAN_MAIL_DIGEST=" + hour + ": not a time — write it as 08:00");
    }
  }

  /** The directory that proves people without a password of ours, when one is named. */
  Directory directory() {
    String url = get("BAGUAN_LDAP_URL");
    if (url.isEmpty()) {
      return Directory.NONE;
    }
    String filter = get("BAGUAN_LDAP_FILTER");
    try {
      return new LdapDirectory(
          new LdapServer(
              url,
              get("BAGUAN_LDAP_BASE"),
              filter.isEmpty() ? LdapServer.FILTER : filter,
              get("BAGUAN_LDAP_BIND_DN"),
              secret("BAGUAN_LDAP_PASSWORD_FILE")));
    } catch (IllegalArgumentException e) {
      throw new UsageError(String.valueOf(e.getMessage()));
    }
  }

  /** Where company accounts come from, when a provider is named. */
  Optional<OidcProvider> provider() {
    String issuer = get("BAGUAN_OIDC_ISSUER");
    if (issuer.isEmpty()) {
      return Optional.empty();
    }
    String address = address("");
    if (address.isEmpty()) {
      throw new UsageError(
          "BAGUAN_PUBLIC_URL: missing — the provider sends people back there; write https://name");
    }
    try {
      return Optional.of(
          new OidcProvider(
              new OidcClient(
                  issuer,
                  get("BAGUAN_OIDC_CLIENT_ID"),
                  secret("BAGUAN_OIDC_SECRET_FILE"),
                  get("BAGUAN_OIDC_CLAIM"),
                  address)));
    } catch (IllegalArgumentException e) {
      throw new UsageError(String.valueOf(e.getMessage()));
    }
  }

  /** The one line of the file that a variable names; empty when none does. */
  String secret(String variable) {
    String file = get(variable);
    if (file.isEmpty()) {
      return "";
    }
    try {
      String secret = Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
      if (secret.isEmpty()) {
        throw new UsageError(file + ": empty — write the secret there, alone in a line");
      }
      return secret;
    } catch (IOException e) {
      throw new UsageError(file + ": cannot be read — correct " + variable);
    }
  }
}
