package baguan.web;

import baguan.check.Checks;
import baguan.company.OidcProvider;
import baguan.gate.Gate;
import baguan.web.api.Api;
import baguan.web.desk.Rooms;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import java.util.EnumSet;
import java.util.Optional;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.LifeCycle;

/** Jetty with our servlets. Requests under way are finished when it stops. */
public final class WebServer implements AutoCloseable {
  private static final long STOP_MILLIS = 30_000;

  private final Server server = new Server();
  private final ServerConnector connector;
  private final Desk desk;

  /** Checks alone, for those who keep nothing. */
  public WebServer(Checks checks, Settings settings) {
    this(checks, settings, Optional.empty());
  }

  /**
   * @param gate what remembers approvals; the caller closes it
   */
  public WebServer(Checks checks, Settings settings, Optional<Gate> gate) {
    this(checks, settings, gate, Optional.empty());
  }

  /**
   * The same.
   *
   * @param company where company accounts come from
   */
  public WebServer(
      Checks checks, Settings settings, Optional<Gate> gate, Optional<OidcProvider> company) {
    connector = connector(server);
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    server.addConnector(connector);
    desk = new Desk(checks, settings);
    GracefulHandler graceful = new GracefulHandler();
    graceful.setHandler(context(settings, gate, company));
    server.setHandler(graceful);
    server.setStopTimeout(STOP_MILLIS);
    server.setStopAtShutdown(true);
    whenStopped(desk::close);
  }

  private ServletContextHandler context(
      Settings settings, Optional<Gate> gate, Optional<OidcProvider> company) {
    ServletContextHandler context = new ServletContextHandler("/");
    add(context, "/api/v1/checks", new ServletHolder(new ChecksServlet(desk, settings)), settings);
    context.addServlet(new ServletHolder(new RunsServlet(desk)), "/api/v1/checks/*");
    RulesServlet rules = new RulesServlet(desk.checks().rules(), settings);
    context.addServlet(new ServletHolder(rules), "/api/v1/rules");
    RulePageServlet pages = new RulePageServlet(desk, settings);
    context.addServlet(new ServletHolder(pages), "/rules/*");
    gate.map(ApprovalsServlet::new)
        .ifPresent(s -> context.addServlet(new ServletHolder(s), "/api/v1/approvals/sha256/*"));
    context.addServlet(new ServletHolder(new ApiPageServlet(settings)), "/api/docs/*");
    Api.mount(context, gate, desk::check, settings.maxBytes());
    context.addServlet(new ServletHolder(new HealthServlet(() -> true)), "/livez");
    context.addServlet(new ServletHolder(new HealthServlet(this::ready)), "/readyz");
    PageServlet files = new PageServlet(settings);
    if (gate.isPresent()) {
      ServletHolder holder = new ServletHolder(files);
      context.addServlet(holder, "/baguan.css");
      context.addServlet(holder, "/baguan.js");
      context.addServlet(holder, "/baguan.svg");
      context.addServlet(holder, "/favicon.ico");
      rooms(context, new Rooms(gate.get(), desk, settings, company), settings);
    } else {
      ServletHolder results = new ServletHolder(new ResultServlet(desk, settings));
      add(context, "/check", results, settings);
      context.addServlet(results, "/check/*");
      context.addServlet(new ServletHolder(files), "/");
    }
    context.addFilter(new FilterHolder(new Headers()), "/*", EnumSet.of(DispatcherType.REQUEST));
    return context;
  }

  /** One that takes what clients send as they wrote it: tokens and cookies differ by case. */
  public static ServerConnector connector(Server server) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setHeaderCacheCaseSensitive(true);
    return new ServerConnector(server, new HttpConnectionFactory(http));
  }

  private static void rooms(ServletContextHandler context, Rooms rooms, Settings settings) {
    rooms
        .screens()
        .forEach(
            (path, door) -> {
              if (rooms.takesFiles(path)) {
                add(context, path, new ServletHolder(path, door), settings);
              } else {
                context.addServlet(new ServletHolder(path, door), path);
              }
            });
  }

  /** Uploads stay in memory: no part of a document is written to a disk. */
  private static void add(
      ServletContextHandler context, String path, ServletHolder holder, Settings settings) {
    long most = settings.maxBytes() + (1 << 16);
    holder
        .getRegistration()
        .setMultipartConfig(
            new MultipartConfigElement("", most, most, (int) Math.min(Integer.MAX_VALUE, most)));
    context.addServlet(holder, path);
  }

  private boolean ready() {
    return server.isRunning() && desk.checks().ready();
  }

  /**
   * Has something done at the end.
   *
   * @param last run when the requests under way are finished, however the server is stopped
   */
  public WebServer whenStopped(Runnable last) {
    server.addEventListener(
        new LifeCycle.Listener() {
          @Override
          public void lifeCycleStopped(LifeCycle stopped) {
            last.run();
          }
        });
    return this;
  }

  /** Starts listening; returns when it does. */
  public WebServer start() throws Exception {
    server.start();
    return this;
  }

  public int port() {
    return connector.getLocalPort();
  }

  /** Waits until it is stopped. */
  public void join() throws InterruptedException {
    server.join();
  }

  /** Finishes what is under way, then stops. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) { // Jetty declares no narrower one
      throw new IllegalStateException("the server did not stop", e);
    }
  }
}
