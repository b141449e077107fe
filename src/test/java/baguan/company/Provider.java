package baguan.company;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A small OpenID Connect provider; who sits before it is set by the test, and how it cheats. */
public final class Provider extends HttpServlet {
  private static final long serialVersionUID = 1;
  public static final String CLIENT = "baguan";
  public static final String SECRET = "between us";

  /** How the provider may be wrong. */
  public enum Trick {
    NONE,
    OTHER_KEY,
    OTHER_AUDIENCE,
    OTHER_ISSUER,
    OTHER_NONCE,
    EXPIRED,
    STALE_SIGN_IN,
    NO_AUTH_TIME,
    NO_CLAIM,
    REFUSES,
    OTHER_STATE,
    ANSWERS_AS_ANOTHER
  }

  private final transient Server server = new Server();
  private final transient ServerConnector connector = new ServerConnector(server);
  private final transient ECKey key = key();
  private final transient Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

  public transient volatile String subject = "s-1";
  public transient volatile String login = "reviewer";
  public transient volatile Trick trick = Trick.NONE;

  /** What the last sign-in was asked with. */
  public final transient Map<String, String> asked = new ConcurrentHashMap<>();

  public Provider() throws Exception {
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(new ServletHolder(this), "/*");
    server.setHandler(context);
    server.start();
  }

  private static ECKey key() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("k").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public String issuer() {
    return "http://127.0.0.1:" + connector.getLocalPort();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getRequestURI()) {
      case "/.well-known/openid-configuration" ->
          json(
              response,
              """
              {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize",
               "token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
               "response_types_supported":["code"],"subject_types_supported":["public"],
               "id_token_signing_alg_values_supported":["ES256","HS256","none"]}
              """
                  .formatted(issuer()));
      case "/keys" -> json(response, new JWKSet(key.toPublicJWK()).toString());
      case "/authorize" -> authorize(request, response);
      case "/token" -> token(request, response);
      default -> response.setStatus(404);
    }
  }

  private static void json(HttpServletResponse response, String text) throws IOException {
    response.setContentType("application/json");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void authorize(HttpServletRequest request, HttpServletResponse response) {
    Map<String, String> code = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> code.put(name, values[0]));
    asked.clear();
    asked.putAll(code);
    String name = UUID.randomUUID().toString();
    codes.put(name, code);
    String state = trick == Trick.OTHER_STATE ? "x" : String.valueOf(code.get("state"));
    String answer =
        trick == Trick.REFUSES
            ? "error=access_denied"
            : "code=" + name + "&iss=" + encode(trick == Trick.ANSWERS_AS_ANOTHER ? "x" : issuer());
    response.setStatus(302);
    response.setHeader(
        "Location", code.get("redirect_uri") + "?" + answer + "&state=" + encode(state));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void token(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Map<String, String> code = codes.remove(String.valueOf(request.getParameter("code")));
    if (code == null || !right(code, request)) {
      response.setStatus(400);
      json(response, "{\"error\":\"invalid_grant\"}");
      return;
    }
    json(
        response,
        "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + signed(code) + "\"}");
  }

  private static boolean right(Map<String, String> code, HttpServletRequest request) {
    return request.getHeader("Authorization") != null
        && String.valueOf(request.getParameter("redirect_uri")).equals(code.get("redirect_uri"))
        && CodeChallenge.compute(
                CodeChallengeMethod.S256,
                new CodeVerifier(String.valueOf(request.getParameter("code_verifier"))))
            .getValue()
            .equals(code.get("code_challenge"));
  }

  private String signed(Map<String, String> code) {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(trick == Trick.OTHER_ISSUER ? "http://127.0.0.1:1" : issuer())
            .audience(trick == Trick.OTHER_AUDIENCE ? "other" : CLIENT)
            .subject(subject)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(Duration.ofHours(trick == Trick.EXPIRED ? -1 : 1))))
            .claim("nonce", trick == Trick.OTHER_NONCE ? "x" : code.get("nonce"));
    if (trick != Trick.NO_CLAIM) {
      claims.claim("preferred_username", login);
    }
    if (trick != Trick.NO_AUTH_TIME) {
      Duration ago = trick == Trick.STALE_SIGN_IN ? Duration.ofHours(1) : Duration.ZERO;
      claims.claim("auth_time", now.minus(ago).getEpochSecond());
    }
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("k").build(), claims.build());
      token.sign(new ECDSASigner(trick == Trick.OTHER_KEY ? key() : key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public void close() throws Exception {
    server.stop();
  }
}
