package baguan.engine;

import baguan.rule.Fault;
import baguan.rule.Language;
import baguan.rule.RuleCard;
import baguan.rule.RuleSet;
import baguan.rule.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that can be said of rules without compiling them. */
public final class RuleLint {
  private static final Pattern SUPPLIED = Pattern.compile("\\.with\\(\\s*\"([^\"]+)\"");
  private static final Pattern NAMED = Pattern.compile("\\{([^}]*)}");
  private static final Set<String> OF_TABLES = Set.of("term", "preferred", "note");

  private RuleLint() {}

  /** All faults of all rules, in the order of the rules. */
  public static List<Fault> lint(RuleSet rules) {
    List<Fault> faults = new ArrayList<>();
    for (RuleCard card : rules.cards().values()) {
      card.drl().ifPresent(text -> faults.addAll(DrlLint.lint(card, text)));
      wording(card, faults);
    }
    return faults;
  }

  /** The wording may name only what the rule supplies, and the same in every language. */
  private static void wording(RuleCard card, List<Fault> faults) {
    Set<String> supplied = card.drl().map(text -> all(SUPPLIED, text)).orElse(OF_TABLES);
    Set<String> first = named(card, Language.ZH_HANS);
    for (Language language : Language.values()) {
      Set<String> named = named(card, language);
      String file = card.id() + "/rule.properties";
      for (String name : named) {
        if (!supplied.contains(name)) {
          faults.add(
              new Fault(
                  file,
                  0,
                  language.tag() + " names {" + name + "}, which the rule does not supply",
                  "supplied: " + new TreeSet<>(supplied)));
        }
      }
      if (!named.equals(first)) {
        faults.add(
            new Fault(
                file,
                0,
                language.tag() + " names " + named + ", zh-Hans " + first,
                "name the same arguments in every language"));
      }
    }
  }

  private static Set<String> named(RuleCard card, Language language) {
    Wording wording = card.wording(language);
    return all(NAMED, wording.message() + wording.fix());
  }

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
