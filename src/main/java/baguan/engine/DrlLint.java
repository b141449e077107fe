package baguan.engine;

import baguan.rule.Fault;
import baguan.rule.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/**
 * The law of DRL, held against the parse tree before anything compiles: one rule a file, named
 * after its folder, no order, no chaining, one claim. Faults name file and line.
 */
final class DrlLint {
  private static final Set<String> FORBIDDEN_IN_LHS =
      Set.of("matches", "eval", "contains", "soundslike", "str", "memberOf", "fromString");

  private final String id;
  private final String file;
  private final String text;
  private final List<Fault> faults = new ArrayList<>();

  private DrlLint(RuleCard card, String text) {
    this.id = card.id();
    this.file = card.id() + "/rule.drl";
    this.text = text;
  }

  /** All faults of one rule's DRL; empty when it may be compiled. */
  static List<Fault> lint(RuleCard card, String text) {
    DrlLint lint = new DrlLint(card, text);
    lint.run();
    return lint.faults;
  }

  private void run() {
    DrlParser parser = new DrlParser();
    PackageDescr tree;
    try {
      tree = parser.parse(false, text);
    } catch (DroolsParserException | RuntimeException e) {
      fault(1, "is not DRL", "see the four models in the handbook");
      return;
    }
    if (parser.hasErrors() || tree == null) {
      for (DroolsError error : parser.getErrors()) {
        int line = error.getLines().length == 0 ? 1 : error.getLines()[0];
        fault(line, "syntax: " + firstLine(error.getMessage()), "correct it");
      }
      return;
    }
    header(tree);
    if (tree.getRules().size() != 1) {
      fault(1, "holds " + tree.getRules().size() + " rules", "one rule a folder");
      return;
    }
    rule(tree.getRules().get(0));
  }

  private void header(PackageDescr tree) {
    String pack = "rules." + id.substring(0, id.indexOf('/')).replace('-', '_');
    if (!pack.equals(tree.getName())) {
      fault(1, "package is [" + tree.getName() + "]", "write: package " + pack);
    }
    for (GlobalDescr global : tree.getGlobals()) {
      if (!global.getType().equals("baguan.engine.Flags")
          || !global.getIdentifier().equals("flag")) {
        fault(
            global.getLine(),
            "global [" + global.getIdentifier() + "]",
            "the only global is: global baguan.engine.Flags flag");
      }
    }
    refuse(tree.getFunctions(), "function");
    refuse(tree.getFunctionImports(), "import function");
    refuse(tree.getAccumulateImports(), "import accumulate");
    refuse(tree.getTypeDeclarations(), "declare");
    refuse(tree.getEnumDeclarations(), "declare enum");
    refuse(tree.getAttributes(), "attribute");
    tree.getImports().stream()
        .filter(
            i ->
                !i.getTarget()
                    .matches("baguan\\.(fact|document)\\.[A-Za-z*]+|java\\.math\\.BigDecimal"))
        .forEach(
            i ->
                fault(
                    line(i, i.getTarget()),
                    "imports [" + i.getTarget() + "]",
                    "facts come from baguan.fact and baguan.document"));
  }

  private void refuse(List<? extends BaseDescr> found, String what) {
    found.forEach(d -> fault(Math.max(1, d.getLine()), "uses [" + what + "]", "drop it"));
  }

  private void rule(RuleDescr rule) {
    if (!rule.getName().equals(id)) {
      fault(rule.getLine(), "rule is named [" + rule.getName() + "]", "name it \"" + id + "\"");
    }
    if (rule.isQuery()) {
      fault(rule.getLine(), "uses [query]", "drop it");
    }
    rule.getAttributes()
        .values()
        .forEach(
            a ->
                fault(
                    line(a, a.getName()),
                    "uses [" + a.getName() + "]",
                    "drop it: there is no order"));
    consequence(rule);
    faults.addAll(new PatternLint(file, text, FORBIDDEN_IN_LHS).lint(rule.getLhs()));
  }

  private void consequence(RuleDescr rule) {
    String body =
        String.valueOf(rule.getConsequence())
            .replaceAll("//[^\n]*", "")
            .replaceAll("\"[^\"]*\"", "\"\"")
            .strip();
    int line = Math.max(rule.getLine(), rule.getConsequenceLine());
    if (!body.startsWith("flag.at(")) {
      fault(
          line,
          "does not begin with flag.at(…)",
          "the right-hand side is one flag.at( place ) statement");
    } else if (body.indexOf(';') != body.length() - 1) {
      fault(line, "does more than one thing", "keep the one flag.at(…) statement");
    }
  }

  private int line(BaseDescr descr, String word) {
    return descr.getLine() > 0 ? descr.getLine() : PatternLint.lineOf(text, word, 1);
  }

  private void fault(int line, String what, String todo) {
    faults.add(new Fault(file, line, what, todo));
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").replaceFirst("^\\[ERR \\d+\\] ", "");
  }
}
