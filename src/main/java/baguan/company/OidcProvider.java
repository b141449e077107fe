package baguan.company;

import baguan.gate.Company.Vouched;
import baguan.store.Identities.Journey;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID Connect provider: the code flow with PKCE, state and nonce. What it says is believed
 * when it is signed with a key of its own, for us, now, and in answer to what we asked.
 */
public final class OidcProvider {
  private static final int MILLIS = 10_000;
  private static final int MOST_BYTES = 1 << 18;
  private static final long CLOCKS_APART = 60_000;

  private final OidcClient client;
  private @Nullable OIDCProviderMetadata known;

  public OidcProvider(OidcClient client) {
    this.client = client;
  }

  /**
   * Where somebody signs in.
   *
   * @param again they must, even when the provider still knows them
   */
  public URI signIn(Journey journey, boolean again) throws ProviderException {
    AuthenticationRequest.Builder request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                new Scope("openid", "profile", "email"),
                new ClientID(client.id()),
                client.back())
            .endpointURI(metadata().getAuthorizationEndpointURI())
            .state(new State(journey.state()))
            .nonce(new Nonce(journey.nonce()))
            .codeChallenge(new CodeVerifier(journey.verifier()), CodeChallengeMethod.S256);
    if (again) {
      request.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
    }
    return request.build().toURI();
  }

  /**
   * Whom the provider vouches for.
   *
   * @param query of the page that the browser was sent back to
   */
  public Vouched back(Journey journey, String query) throws ProviderException {
    try {
      IDTokenClaimsSet claims = claims(journey, code(journey, query));
      if (!journey.session().isEmpty()) {
        demandFresh(journey, claims.getAuthenticationTime());
      }
      String login = claims.getStringClaim(client.claim());
      boolean mail = client.claim().equals("email");
      if (login == null || (mail && !Boolean.TRUE.equals(claims.getClaim("email_verified")))) {
        throw new ProviderException("it does not say " + client.claim(), null);
      }
      return new Vouched(client.issuer(), claims.getSubject().getValue(), login);
    } catch (ParseException | BadJOSEException | JOSEException | IOException e) {
      throw new ProviderException("its answer is not to be believed", e);
    }
  }

  private AuthorizationCodeGrant code(Journey journey, String query)
      throws ParseException, ProviderException {
    AuthenticationResponse response =
        AuthenticationResponseParser.parse(URI.create(client.back() + "?" + query));
    if (response.getState() == null || !journey.state().equals(response.getState().getValue())) {
      throw new ProviderException("the answer is to another question", null);
    }
    if (response.getIssuer() != null
        && !response.getIssuer().getValue().equals(client.issuer())) { // RFC 9207
      throw new ProviderException("the answer is another provider's", null);
    }
    if (!response.indicatesSuccess()) {
      throw new ProviderException("it refuses", null);
    }
    AuthenticationSuccessResponse success = response.toSuccessResponse();
    if (success.getAuthorizationCode() == null) {
      throw new ProviderException("it gives no code", null);
    }
    return new AuthorizationCodeGrant(
        success.getAuthorizationCode(), client.back(), new CodeVerifier(journey.verifier()));
  }

  private IDTokenClaimsSet claims(Journey journey, AuthorizationCodeGrant grant)
      throws ParseException, IOException, BadJOSEException, JOSEException, ProviderException {
    ClientID id = new ClientID(client.id());
    URI endpoint = metadata().getTokenEndpointURI();
    TokenRequest.Builder request =
        client.secret().isEmpty()
            ? new TokenRequest.Builder(endpoint, id, grant)
            : new TokenRequest.Builder(
                endpoint, new ClientSecretBasic(id, new Secret(client.secret())), grant);
    HTTPRequest http = request.build().toHTTPRequest();
    hurry(http);
    TokenResponse response = OIDCTokenResponseParser.parse(http.send());
    if (!(response instanceof OIDCTokenResponse tokens)) {
      throw new ProviderException("it does not take the code back", null);
    }
    JWT token = tokens.getOIDCTokens().getIDToken();
    return validator(token).validate(token, new Nonce(journey.nonce()));
  }

  /** By the keys it publishes; never by our secret, and never by none. */
  private IDTokenValidator validator(JWT token) throws IOException, ProviderException {
    OIDCProviderMetadata metadata = metadata();
    Optional<JWSAlgorithm> algorithm =
        Optional.ofNullable(metadata.getIDTokenJWSAlgs()).stream()
            .flatMap(Collection::stream)
            .filter(JWSAlgorithm.Family.SIGNATURE::contains)
            .filter(a -> a.equals(token.getHeader().getAlgorithm()))
            .findFirst();
    if (algorithm.isEmpty()) {
      throw new ProviderException("it signs in no way that it said it would", null);
    }
    return new IDTokenValidator(
        new Issuer(client.issuer()),
        new ClientID(client.id()),
        algorithm.get(),
        metadata.getJWKSetURI().toURL(),
        new DefaultResourceRetriever(MILLIS, MILLIS, MOST_BYTES));
  }

  /** They must have signed in after we asked, not before. */
  @SuppressWarnings("JavaUtilDate") // the library's
  private static void demandFresh(Journey journey, @Nullable Date authenticated)
      throws ProviderException {
    if (authenticated == null || authenticated.getTime() < journey.at() - CLOCKS_APART) {
      throw new ProviderException("nobody signed in again", null);
    }
  }

  /** Read at first use, and again until it was read. */
  private synchronized OIDCProviderMetadata metadata() throws ProviderException {
    OIDCProviderMetadata metadata = known;
    if (metadata == null) {
      try {
        metadata = OIDCProviderMetadata.resolve(new Issuer(client.issuer()), OidcProvider::hurry);
      } catch (GeneralException | IOException e) {
        throw new ProviderException("its settings could not be read", e);
      }
      known = metadata;
    }
    return metadata;
  }

  private static void hurry(HTTPRequest http) {
    http.setConnectTimeout(MILLIS);
    http.setReadTimeout(MILLIS);
    http.setFollowRedirects(false);
  }
}
