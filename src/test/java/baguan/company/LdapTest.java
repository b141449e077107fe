package baguan.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import baguan.gate.Directory.UnreachableException;
import baguan.gate.Gate;
import baguan.gate.Policy;
import baguan.gate.SignInException;
import baguan.review.Actor;
import baguan.review.Grant;
import baguan.review.Person;
import baguan.review.Role;
import baguan.store.Location;
import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A directory says who people are: by bind, sealed, and never by a trick in the login. */
final class LdapTest {
  private static final String BASE = "ou=people,dc=office,dc=example";
  private static final char[] STORE = "changeit".toCharArray();

  @TempDir private Path folder;
  private InMemoryDirectoryServer ldap;

  @BeforeEach
  void start() throws Exception {
    ldap = server(InMemoryListenerConfig.createLDAPConfig("open", 0));
  }

  @AfterEach
  void stop() {
    ldap.shutDown(true);
  }

  private static InMemoryDirectoryServer server(InMemoryListenerConfig listener)
      throws LDAPException, LDIFException {
    InMemoryDirectoryServerConfig config =
        new InMemoryDirectoryServerConfig("dc=office,dc=example");
    config.setListenerConfigs(listener);
    config.addAdditionalBindCredentials("cn=search", "search secret");
    InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
    server.add("dn: dc=office,dc=example", "objectClass: domain", "dc: office");
    server.add("dn: " + BASE, "objectClass: organizationalUnit", "ou: people");
    for (String login : List.of("reviewer", "drafter")) {
      add(server, "uid=" + login + "," + BASE, login);
    }
    add(server, "cn=one," + BASE, "twice");
    add(server, "cn=two," + BASE, "twice");
    server.startListening();
    return server;
  }

  private static void add(InMemoryDirectoryServer server, String dn, String login)
      throws LDAPException, LDIFException {
    server.add(
        "dn: " + dn,
        "objectClass: inetOrgPerson",
        "uid: " + login,
        "cn: " + dn.replaceAll("^..=|^...=|,.*", ""),
        "sn: x",
        "userPassword: right " + login);
  }

  private static LdapServer at(int port) {
    String url = "ldap://127.0.0.1:" + port;
    return new LdapServer(url, BASE, LdapServer.FILTER, "cn=search", "search secret");
  }

  private LdapDirectory directory() {
    return new LdapDirectory(at(ldap.getListenPort()));
  }

  @Test
  void provesByBind() throws Exception {
    assertThat(directory().proves("reviewer", "right reviewer")).isTrue();
    assertThat(directory().proves("reviewer", "right drafter")).isFalse();
    assertThat(directory().proves("nobody", "right reviewer")).isFalse();
    assertThat(directory().proves("twice", "right twice")).as("which of them?").isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "rev*", "reviewer)(uid=*", "*)(uid=reviewer", "reviewer\\", "\\2a"})
  void aLoginIsNoFilter(String login) throws Exception {
    assertThat(directory().proves(login, "right reviewer")).isFalse();
  }

  @Test
  void anEmptyPasswordProvesNothing() throws Exception {
    assertThat(directory().proves("reviewer", "")).isFalse();
    assertThat(directory().proves("", "right reviewer")).isFalse();
  }

  @Test
  void whatIsNotReachedIsNoAnswer() {
    int port = ldap.getListenPort();
    ldap.shutDown(true);
    assertThatThrownBy(() -> new LdapDirectory(at(port)).proves("reviewer", "right reviewer"))
        .isInstanceOf(UnreachableException.class)
        .hasMessageNotContaining("right reviewer");
    LdapServer wrong =
        new LdapServer("ldap://127.0.0.1:1", BASE, LdapServer.FILTER, "cn=search", "no");
    assertThatThrownBy(() -> new LdapDirectory(wrong).proves("reviewer", "x"))
        .isInstanceOf(UnreachableException.class);
  }

  @Test
  void aWrongSearcherIsOurFaultAndNotThePersons() {
    String url = "ldap://127.0.0.1:" + ldap.getListenPort();
    LdapServer wrong = new LdapServer(url, BASE, LdapServer.FILTER, "cn=search", "wrong");
    assertThatThrownBy(() -> new LdapDirectory(wrong).proves("reviewer", "right reviewer"))
        .isInstanceOf(UnreachableException.class);
  }

  @Test
  void startTlsSealsTheLineAndAForeignCertificateIsRefused() throws Exception {
    KeyStore keys = certificate();
    SSLContext own = context(keys);
    InMemoryDirectoryServer sealed =
        server(
            InMemoryListenerConfig.createLDAPConfig(
                "tls", InetAddress.getLoopbackAddress(), 0, own.getSocketFactory()));
    SSLContext before = SSLContext.getDefault();
    try {
      LdapDirectory directory = new LdapDirectory(at(sealed.getListenPort()), true);
      assertThatThrownBy(() -> directory.proves("reviewer", "right reviewer"))
          .as("nobody vouches for it")
          .isInstanceOf(UnreachableException.class);
      SSLContext.setDefault(own);
      assertThat(directory.proves("reviewer", "right reviewer")).isTrue();
      assertThat(directory.proves("reviewer", "wrong")).isFalse();
    } finally {
      SSLContext.setDefault(before);
      sealed.shutDown(true);
    }
  }

  @Test
  void ldapsIsSealedFromTheFirstByteForThoseWhoTrustTheCertificate() throws Exception {
    KeyStore keys = certificate();
    SSLContext own = context(keys);
    InMemoryDirectoryServer sealed =
        server(
            InMemoryListenerConfig.createLDAPSConfig(
                "ldaps",
                InetAddress.getByName("0.0.0.0"),
                0,
                own.getServerSocketFactory(),
                own.getSocketFactory()));
    try {
      Path trusted = folder.resolve("trusted.p12");
      try (OutputStream out = Files.newOutputStream(trusted)) {
        roots(keys).store(out, STORE);
      }
      int port = sealed.getListenPort();
      assertThat(asks("ldaps://127.0.0.1:" + port, trusted)).isEqualTo("true false");
      assertThat(asks("ldaps://127.0.0.1:" + port, folder.resolve("none.p12")))
          .as("nobody vouches for it")
          .isEqualTo("not reached");
      assertThat(asks("ldaps://127.0.0.2:" + port, trusted))
          .as("the certificate is another host's")
          .isEqualTo("not reached");
    } finally {
      sealed.shutDown(true);
    }
  }

  /** What a program says that was told whom to trust, as an operator tells it. */
  private static String asks(String url, Path trusted) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djavax.net.ssl.trustStore=" + trusted,
                "-Djavax.net.ssl.trustStorePassword=" + new String(STORE),
                "-cp",
                System.getProperty("java.class.path"),
                LdapTest.class.getName(),
                url)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said.strip().replaceFirst("(?s).*\n", ""); // after what is logged
  }

  /**
   * Asks the directory.
   *
   * @param args its URL
   */
  public static void main(String[] args) {
    LdapServer server =
        new LdapServer(args[0], BASE, LdapServer.FILTER, "cn=search", "search secret");
    LdapDirectory directory = new LdapDirectory(server);
    try {
      boolean right = directory.proves("reviewer", "right reviewer");
      System.out.println(right + " " + directory.proves("reviewer", "wrong"));
    } catch (UnreachableException e) {
      System.out.println("not reached");
    }
  }

  private KeyStore certificate() throws Exception {
    Path file = folder.resolve("keys.p12");
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    Process process =
        new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(STORE),
                "-alias",
                "ldap",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, STORE);
    }
    return keys;
  }

  private static KeyStore roots(KeyStore keys) throws Exception {
    KeyStore roots = KeyStore.getInstance("PKCS12");
    roots.load(null, null);
    roots.setCertificateEntry("ldap", keys.getCertificate("ldap"));
    return roots;
  }

  private static SSLContext context(KeyStore keys) throws Exception {
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, STORE);
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(roots(keys));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }

  @Test
  void peopleOfTheDirectorySignInAndConfirmOthersDoNot() throws Exception {
    try (Gate gate =
        Gate.open(
            Location.folder(folder.resolve("data")),
            Clock.systemUTC(),
            Policy.DEFAULT,
            directory())) {
      String token = gate.office().setupToken().orElseThrow();
      Actor admin = Actor.of(gate.office().setUp(token, "admin", "管理员", "correct horse 1"), "test");
      TreeSet<Grant> grants = new TreeSet<>(List.of(new Grant(Role.AUDITOR, "")));
      Person reviewer = gate.office().add(admin, "reviewer", "复核员乙", "", "", grants);
      gate.office().add(admin, "local", "本地", "", "correct horse 2", grants);
      assertThat(gate.accounts().signIn("reviewer", "right reviewer", "web").person())
          .isEqualTo(reviewer);
      assertThat(gate.accounts().confirm(reviewer, "right reviewer", "web")).isTrue();
      assertThat(gate.accounts().confirm(reviewer, "", "web")).isFalse();
      assertThatThrownBy(() -> gate.accounts().signIn("drafter", "right drafter", "web"))
          .as("nobody made an account for them")
          .isInstanceOf(SignInException.class);
      assertThatThrownBy(() -> gate.accounts().signIn("admin", "right admin", "web"))
          .isInstanceOf(SignInException.class);
      Actor actor = Actor.of(reviewer, "web");
      assertThatThrownBy(
              () -> gate.accounts().changePassword(actor, "right reviewer", "correct horse 3"))
          .isInstanceOf(SignInException.class);
      assertThat(gate.accounts().hasPassword(reviewer)).isFalse();
      for (int i = 0; i < 5; i++) {
        assertThat(gate.accounts().confirm(reviewer, "wrong", "web")).isFalse();
      }
      SignInException locked =
          catchThrowableOfType(
              SignInException.class,
              () -> gate.accounts().signIn("reviewer", "right reviewer", "web"));
      assertThat(locked.lockedUntil()).isPositive();
      ldap.shutDown(true);
      Person drafter = gate.office().add(admin, "drafter", "拟稿人甲", "", "", grants);
      SignInException unreachable =
          catchThrowableOfType(
              SignInException.class,
              () -> gate.accounts().signIn(drafter.login(), "right drafter", "web"));
      assertThat(unreachable.unreachable()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://ldap, dc=x, (uid={0}), '', '', BAGUAN_LDAP_URL",
    "ldap://u@ldap, dc=x, (uid={0}), '', '', BAGUAN_LDAP_URL",
    "ldap://ldap/dc=x, dc=x, (uid={0}), '', '', BAGUAN_LDAP_URL",
    "ldaps://ldap, '', (uid={0}), '', '', BAGUAN_LDAP_BASE",
    "ldaps://ldap, dc=x, (uid=me), '', '', BAGUAN_LDAP_FILTER",
    "ldaps://ldap, dc=x, (uid={0}), cn=x, '', BAGUAN_LDAP_BIND_DN"
  })
  void wrongSettingsAreNamed(
      String url, String base, String filter, String dn, String password, String setting) {
    assertThatThrownBy(() -> new LdapServer(url, base, filter, dn, password))
        .hasMessageStartingWith(setting);
  }

  @Test
  void anOpenLineIsForThisMachineOnly() {
    assertThat(at(389).startsTls()).isFalse();
    assertThat(new LdapServer("ldap://ldap.invalid", "dc=x", "(uid={0})", "", "").startsTls())
        .isTrue();
    assertThat(new LdapServer("ldaps://ldap.invalid", "dc=x", "(uid={0})", "", "").startsTls())
        .isFalse();
  }
}
