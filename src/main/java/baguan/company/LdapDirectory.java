package baguan.company;

import baguan.gate.Directory;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Hashtable;
import java.util.Optional;
import javax.naming.AuthenticationException;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.SizeLimitExceededException;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.InitialLdapContext;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.StartTlsRequest;
import javax.naming.ldap.StartTlsResponse;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds a person's entry, then binds as that entry: the password goes to the directory alone. */
@SuppressWarnings("JdkObsolete") // JNDI takes a Hashtable
public final class LdapDirectory implements Directory {
  private static final Logger LOG = LoggerFactory.getLogger(LdapDirectory.class);
  private static final String MILLIS = "10000";

  private final LdapServer server;
  private final boolean tls;

  public LdapDirectory(LdapServer server) {
    this(server, server.startsTls());
  }

  /**
   * @param tls whether StartTLS comes first
   */
  LdapDirectory(LdapServer server, boolean tls) {
    this.server = server;
    this.tls = tls;
  }

  @Override
  public boolean proves(String login, String password) throws UnreachableException {
    if (login.isEmpty() || password.isEmpty()) { // else a bind without a password is anybody's
      return false;
    }
    try {
      Optional<String> dn = find(login);
      return dn.isPresent() && binds(dn.get(), password);
    } catch (NamingException | IOException | GeneralSecurityException e) {
      LOG.warn("directory not reached error={}", e.getClass().getName());
      throw new UnreachableException("the directory " + server.url() + " was not reached", e);
    }
  }

  /** The DN of the one entry with that login. */
  @SuppressWarnings("BanJNDI") // no attribute and no object of the entry is asked for
  private Optional<String> find(String login)
      throws NamingException, IOException, GeneralSecurityException {
    try (Session session = open(server.bindDn(), server.password())) {
      SearchControls controls = new SearchControls();
      controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
      controls.setReturningAttributes(new String[] {"1.1"}); // none
      controls.setCountLimit(2);
      NamingEnumeration<SearchResult> found =
          session
              .context()
              .search(server.base(), server.filter(), new Object[] {login}, controls); // escapes it
      try {
        if (!found.hasMore()) {
          return Optional.empty();
        }
        String dn = found.next().getNameInNamespace();
        if (found.hasMore()) {
          LOG.warn("directory knows a login twice");
          return Optional.empty();
        }
        return Optional.of(dn);
      } catch (SizeLimitExceededException e) {
        LOG.warn("directory knows a login twice");
        return Optional.empty();
      } finally {
        found.close();
      }
    }
  }

  private boolean binds(String dn, String password)
      throws NamingException, IOException, GeneralSecurityException {
    try (Session session = open(dn, password)) {
      return session.context() != null;
    } catch (AuthenticationException e) {
      return false;
    }
  }

  private record Session(LdapContext context, Optional<StartTlsResponse> sealed)
      implements AutoCloseable {
    @Override
    public void close() throws NamingException, IOException {
      if (sealed.isPresent()) {
        sealed.get().close();
      }
      context.close();
    }
  }

  /** Connects, seals the line, and only then says who it is. */
  private Session open(String dn, String password)
      throws NamingException, IOException, GeneralSecurityException {
    Hashtable<String, String> settings = settings();
    if (!tls) {
      credentials(settings, dn, password);
      return new Session(new InitialLdapContext(settings, null), Optional.empty());
    }
    LdapContext context = new InitialLdapContext(settings, null);
    try {
      StartTlsResponse sealed = (StartTlsResponse) context.extendedOperation(new StartTlsRequest());
      sealed.negotiate(SSLContext.getDefault().getSocketFactory());
      Hashtable<String, String> who = new Hashtable<>();
      credentials(who, dn, password);
      for (var each : who.entrySet()) {
        context.addToEnvironment(each.getKey(), each.getValue());
      }
      context.reconnect(null);
      return new Session(context, Optional.of(sealed));
    } catch (NamingException | IOException | RuntimeException e) {
      context.close();
      throw e;
    }
  }

  private Hashtable<String, String> settings() {
    Hashtable<String, String> settings = new Hashtable<>();
    settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
    settings.put(Context.PROVIDER_URL, server.url());
    settings.put(Context.REFERRAL, "ignore");
    settings.put("com.sun.jndi.ldap.connect.timeout", MILLIS);
    settings.put("com.sun.jndi.ldap.read.timeout", MILLIS);
    return settings;
  }

  private static void credentials(Hashtable<String, String> to, String dn, String password) {
    if (dn.isEmpty()) {
      to.put(Context.SECURITY_AUTHENTICATION, "none");
    } else {
      to.put(Context.SECURITY_AUTHENTICATION, "simple");
      to.put(Context.SECURITY_PRINCIPAL, dn);
      to.put(Context.SECURITY_CREDENTIALS, password);
    }
  }
}
