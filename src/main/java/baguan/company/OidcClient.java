package baguan.company;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * How an OpenID Connect provider knows this installation, and how its people are known here.
 *
 * @param issuer as the provider writes itself; its settings are read from there
 * @param secret empty for a public client
 * @param claim whose value is a person's login here, by exact comparison
 * @param address of this server for people, without a slash at its end
 */
public record OidcClient(String issuer, String id, String secret, String claim, String address) {
  public static final String BACK = "/signin/back";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Says what is wrong with which setting.
   *
   * @throws IllegalArgumentException when something is
   */
  public OidcClient {
    if (!sealed(issuer)) {
      throw new IllegalArgumentException("BAGUAN_OIDC_ISSUER: write https://…");
    }
    if (id.isEmpty()) {
      throw new IllegalArgumentException("BAGUAN_OIDC_CLIENT_ID: missing");
    }
    if (!claim.matches("[A-Za-z0-9_:/.-]+")) {
      throw new IllegalArgumentException(
          "BAGUAN_OIDC_CLAIM: name the claim that is people's login, as preferred_username");
    }
  }

  /** Over TLS, or on this machine. */
  private static boolean sealed(String text) {
    try {
      URI uri = new URI(text);
      return ("https".equals(uri.getScheme()) && uri.getHost() != null)
          || ("http".equals(uri.getScheme()) && LOOPBACK.contains(String.valueOf(uri.getHost())));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  URI back() {
    return URI.create(address + BACK);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return issuer + " " + id;
  }
}
