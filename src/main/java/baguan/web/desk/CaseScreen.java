package baguan.web.desk;

import baguan.gate.Gate;
import baguan.gate.View;
import baguan.review.UnknownException;
import baguan.review.Version;
import baguan.rule.RuleSet;
import baguan.web.ResultView;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** {@code /s/NUMBER}: one submission; {@code …/v/N} an older version; {@code …/sheet} for print. */
final class CaseScreen implements Screen {
  private final Gate gate;
  private final RuleSet rules;
  private final Deeds deeds;

  CaseScreen(Gate gate, RuleSet rules, Deeds deeds) {
    this.gate = gate;
    this.rules = rules;
    this.deeds = deeds;
  }

  @Override
  public boolean takesFiles() {
    return true;
  }

  @Override
  public void show(Visit visit) throws IOException {
    String[] path = visit.rest().split("/", -1);
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
    visit.page(sheet ? "sheet.jte" : "case.jte", title, Map.of("p", papers));
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
        System.currentTimeMillis());
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
