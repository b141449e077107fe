package baguan.web.desk;

import baguan.gate.Compared;
import baguan.gate.Gate;
import baguan.gate.View;
import baguan.review.UnknownException;
import baguan.review.Version;
import baguan.rule.RuleSet;
import baguan.web.Problem;
import baguan.web.ResultView;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /s/NUMBER}: one submission; {@code …/v/N} an older version; {@code …/compare/N/M} two
 * beside each other; {@code …/sheet} for print; {@code …/v/N/page/M.png} a page, all of which are
 * on the tab {@code ?view=pages}.
 */
final class CaseScreen implements Screen {
  private final Gate gate;
  private final RuleSet rules;
  private final Deeds deeds;
  private final Leaves leaves;

  CaseScreen(Gate gate, RuleSet rules, Deeds deeds, Leaves leaves) {
    this.gate = gate;
    this.rules = rules;
    this.deeds = deeds;
    this.leaves = leaves;
  }

  @Override
  public boolean takesFiles() {
    return true;
  }

  @Override
  public void show(Visit visit) throws IOException, Problem {
    String[] path = visit.rest().split("/", -1);
    if (path.length > 1 && path[1].equals("compare")) {
      compare(visit, path);
      return;
    }
    if (path.length == 5 && path[3].equals("page") && path[4].matches("[1-9][0-9]{0,5}\\.png")) {
      int page = Integer.parseInt(path[4].replace(".png", ""));
      leaves.send(visit, id(visit, path[0]), version(path[2]), page);
      return;
    }
    View view = gate.cases().view(visit.actor(), id(visit, path[0]));
    int version = view.file().submission().current();
    boolean sheet = path.length == 2 && path[1].equals("sheet");
    if (path.length == 3 && path[1].equals("v") && path[2].matches("[0-9]{1,6}")) {
      version = Integer.parseInt(path[2]);
    } else if (path.length > 1 && !sheet) {
      throw new UnknownException("page");
    }
    Papers papers = papers(visit, view, version);
    String title = papers.s().number() + " " + papers.s().title();
    Optional<Pane> pane = sheet ? Optional.empty() : pane(visit, papers);
    Map<String, Object> model = sheet ? Map.of("p", papers) : Map.of("p", papers, "pane", pane);
    visit.page(sheet ? "sheet.jte" : "case.jte", title, model);
  }

  private Optional<Pane> pane(Visit visit, Papers papers) throws IOException, Problem {
    return papers.result().isPresent() && visit.param("view").equals("pages")
        ? Optional.of(leaves.pane(visit, papers.s(), papers.shown(), papers.result().get()))
        : Optional.empty();
  }

  /** A form's two numbers become an address that can be sent to others. */
  private void compare(Visit visit, String[] path) throws IOException {
    String id = id(visit, path[0]);
    if (path.length == 2) {
      int from = version(visit.param("from"));
      int to = version(visit.param("to"));
      visit.redirect("/s/" + path[0] + "/compare/" + Math.min(from, to) + "/" + Math.max(from, to));
      return;
    }
    if (path.length != 4) {
      throw new UnknownException("page");
    }
    Compared compared =
        gate.comparisons().of(visit.actor(), id, version(path[2]), version(path[3]));
    SideBySide sides =
        new SideBySide(
            compared,
            new StoredReport(compared.before(), rules, visit.language()).view().cards(),
            new StoredReport(compared.after(), rules, visit.language()).view().cards());
    String title = visit.t().fill("compare.title", sides.from(), sides.to());
    visit.page("compare.jte", sides.s().number() + " " + title, Map.of("p", sides));
  }

  private static int version(String number) {
    if (!number.matches("[0-9]{1,6}")) {
      throw new UnknownException("version");
    }
    return Integer.parseInt(number);
  }

  private Papers papers(Visit visit, View view, int number) throws IOException {
    Version shown =
        view.versions().stream()
            .filter(v -> v.number() == number)
            .findFirst()
            .orElseThrow(() -> new UnknownException("version"));
    Optional<ResultView> result = Optional.empty();
    if (view.content()) {
      byte[] json = gate.cases().report(visit.actor(), view.file().submission().id(), number);
      result = Optional.of(new StoredReport(json, rules, visit.language()).view());
    }
    return new Papers(
        view,
        shown,
        result,
        Histories.of(gate, visit.actor(), visit.t(), view),
        System.currentTimeMillis(),
        deeds.confirm(visit, "/s/" + view.file().submission().number()));
  }

  private String id(Visit visit, String number) {
    return gate.cases().id(visit.actor(), number);
  }

  @Override
  public void act(Visit visit) throws Exception {
    String[] path = visit.rest().split("/", -1);
    if (path.length != 2) {
      throw new UnknownException("page");
    }
    deeds.perform(visit, id(visit, path[0]), path[0], path[1]);
  }
}
