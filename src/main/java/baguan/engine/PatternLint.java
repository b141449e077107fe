package baguan.engine;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Vocabulary;
import baguan.rule.Fault;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Holds every pattern of a left-hand side against the fact vocabulary. */
final class PatternLint {
  private static final Map<String, Class<?>> TYPES = types();
  private static final Pattern WORD =
      Pattern.compile("(?<![.\\w$#\"])([a-z]\\w*)(?!\\w*\\s*[(\\w])");
  private static final Set<String> KEYWORDS =
      Set.of("true", "false", "null", "this", "in", "not", "or", "and", "instanceof");

  private static final Set<String> INHERITED = Set.of("hashCode", "toString");

  private final String file;
  private final String text;
  private final Set<String> forbidden;
  private final List<Fault> faults = new ArrayList<>();

  PatternLint(String file, String text, Set<String> forbidden) {
    this.file = file;
    this.text = text;
    this.forbidden = forbidden;
  }

  List<Fault> lint(ConditionalElementDescr element) {
    element.getDescrs().forEach(d -> visit((BaseDescr) d));
    return faults;
  }

  private void visit(BaseDescr descr) {
    if (descr instanceof EvalDescr) {
      fault(descr.getLine(), "uses [eval]", "state it as a fact");
    } else if (descr instanceof PatternDescr pattern) {
      pattern(pattern);
    } else if (descr instanceof ConditionalElementDescr element) {
      element.getDescrs().forEach(d -> visit((BaseDescr) d));
    } else if (descr instanceof AccumulateDescr accumulate && accumulate.getInput() != null) {
      visit(accumulate.getInput());
    }
  }

  private void pattern(PatternDescr pattern) {
    if (pattern.getSource() instanceof AccumulateDescr accumulate) {
      visit(accumulate);
      return; // its own constraints speak of the results
    }
    if (pattern.getSource() != null) {
      fault(pattern.getLine(), "uses [from]", "only facts the finders stated");
      return;
    }
    Class<?> type = TYPES.get(pattern.getObjectType());
    if (type == null) {
      fault(
          pattern.getLine(),
          "no fact is called [" + pattern.getObjectType() + "]",
          "facts: " + new TreeSet<>(TYPES.keySet()));
      return;
    }
    for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
      if (constraint instanceof ExprConstraintDescr expression) {
        expression(pattern, type, expression.getExpression());
      }
    }
  }

  private void expression(PatternDescr pattern, Class<?> type, String expression) {
    String bare = expression.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\"");
    for (String word : bare.split("[^A-Za-z]+")) {
      if (forbidden.contains(word)) {
        fault(
            lineOf(text, word, pattern.getLine()),
            "uses [" + word + "]",
            "words live in terms.tsv, patterns in finders");
      }
    }
    Set<String> fields = fields(type);
    Matcher words = WORD.matcher(bare);
    while (words.find()) {
      String word = words.group(1);
      if (!fields.contains(word) && !KEYWORDS.contains(word) && !forbidden.contains(word)) {
        fault(
            lineOf(text, word, pattern.getLine()),
            type.getSimpleName() + " has no field [" + word + "]",
            "fields: " + new TreeSet<>(fields));
      }
    }
  }

  /** First line at or after {@code from} that holds the word; {@code from} when none does. */
  static int lineOf(String text, String word, int from) {
    Pattern whole = Pattern.compile("\\b" + Pattern.quote(word) + "\\b");
    List<String> lines = text.lines().toList();
    for (int i = Math.max(0, from - 1); i < lines.size(); i++) {
      if (whole.matcher(lines.get(i)).find()) {
        return i + 1;
      }
    }
    return Math.max(1, from);
  }

  private static Set<String> fields(Class<?> type) {
    Set<String> names = new HashSet<>();
    for (RecordComponent component : type.getRecordComponents()) {
      names.add(component.getName());
    }
    Arrays.stream(type.getDeclaredMethods())
        .filter(m -> m.getParameterCount() == 0 && !INHERITED.contains(m.getName()))
        .map(Method::getName)
        .forEach(names::add);
    return names;
  }

  private static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new HashMap<>();
    for (Class<? extends Fact> fact : Vocabulary.FACTS) {
      types.put(fact.getSimpleName(), fact);
    }
    types.put(Span.class.getSimpleName(), Span.class);
    types.put(Block.class.getSimpleName(), Block.class);
    return types;
  }

  private void fault(int line, String what, String todo) {
    faults.add(new Fault(file, Math.max(1, line), what, todo));
  }
}
