package baguan.company;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;

/**
 * An LDAP directory, Active Directory too.
 *
 * @param url {@code ldaps://host[:port]}, or {@code ldap://…} that is sealed by StartTLS before
 *     anything is said; on this machine it may stay open
 * @param base DN under which people are
 * @param filter finds a person, with <code>{0}</code> for the login
 * @param bindDn who searches; empty for anybody
 * @param password of who searches
 */
public record LdapServer(String url, String base, String filter, String bindDn, String password) {
  public static final String FILTER = "(uid={0})";

  /**
   * Says what is wrong with which setting.
   *
   * @throws IllegalArgumentException when something is
   */
  public LdapServer {
    if (host(url).isEmpty()) {
      throw new IllegalArgumentException("BAGUAN_LDAP_URL: write ldaps://host[:port]");
    }
    if (base.isEmpty()) {
      throw new IllegalArgumentException("BAGUAN_LDAP_BASE: missing — write the people's DN");
    }
    if (!filter.matches("\\(.*\\)") || !filter.contains("{0}")) {
      throw new IllegalArgumentException(
          "BAGUAN_LDAP_FILTER: write (attribute={0}), the login comes for {0}");
    }
    if (bindDn.isEmpty() != password.isEmpty()) {
      throw new IllegalArgumentException(
          "BAGUAN_LDAP_BIND_DN: it and BAGUAN_LDAP_PASSWORD_FILE go together");
    }
  }

  private static String host(String url) {
    try {
      URI uri = new URI(url);
      boolean ldap = "ldap".equals(uri.getScheme()) || "ldaps".equals(uri.getScheme());
      boolean bare = uri.getPath() == null || uri.getPath().matches("/?");
      return ldap && bare && uri.getUserInfo() == null && uri.getHost() != null
          ? uri.getHost()
          : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** Whether StartTLS must come before the first password. */
  boolean startsTls() {
    if (url.startsWith("ldaps:")) {
      return false;
    }
    try {
      return !InetAddress.getByName(host(url)).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return true;
    }
  }

  /** Without the password. */
  @Override
  public String toString() {
    return url + " " + base;
  }
}
