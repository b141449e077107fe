package baguan.web.desk;

import baguan.company.OidcProvider;
import baguan.gate.Gate;
import baguan.web.Desk;
import baguan.web.Settings;
import jakarta.servlet.http.HttpServlet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which page is where. */
public final class Rooms {
  private final Map<String, HttpServlet> doors = new LinkedHashMap<>();
  private final Set<String> files = new HashSet<>();
  private final Gate gate;
  private final Settings settings;

  /**
   * @param desk where uploads are checked
   * @param company where company accounts come from
   */
  public Rooms(Gate gate, Desk desk, Settings settings, Optional<OidcProvider> company) {
    this.gate = gate;
    this.settings = settings;
    Entry entry = new Entry(gate, company.isPresent());
    put("/setup", new SetUpScreen(gate, entry));
    put("/signin", new SignInScreen(entry, company.isPresent()));
    put("/signin/*", new CompanyScreen(gate, company, entry));
    put("/signout", new SignOutScreen(gate));
    Uploads uploads = new Uploads(desk);
    put("/checks/*", uploads);
    put("/new", new NewScreen(gate, uploads, settings.maxBytes()));
    Deeds deeds = new Deeds(gate, uploads, entry, settings.maxBytes());
    put("/s/*", new CaseScreen(gate, desk.checks().rules(), deeds, new Leaves(gate, desk.easel())));
    put("/queue", new QueueScreen(gate));
    put("/verify", new VerifyScreen(gate, settings.maxBytes()));
    put("/people/*", new PeopleScreen(gate));
    put("/office", new OfficeScreen(gate));
    put("/account", new AccountScreen(gate, entry));
    put("/followup", new FollowUpScreen(gate));
    put("/figures", new FiguresScreen(gate, desk.checks().rules()));
    put("/audit/*", new AuditScreen(gate));
    put("/calendar", new CalendarScreen(gate));
    put("/deputies", new DeputiesScreen(gate));
    put("/retention", new RetentionScreen(gate));
    put("/bell", new BellScreen(gate));
    put("/", new HomeScreen());
  }

  private void put(String path, Screen screen) {
    if (screen.takesFiles()) {
      files.add(path);
    }
    doors.put(path, new Door(gate, settings, screen));
  }

  /** Whether a form there may carry a file. */
  public boolean takesFiles(String path) {
    return files.contains(path);
  }

  /** Servlets by the address they answer. */
  public Map<String, HttpServlet> screens() {
    return Map.copyOf(doors);
  }
}
