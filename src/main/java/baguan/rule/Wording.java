package baguan.rule;

import java.util.Map;

/**
 * What a rule says in one language; {@code {name}} stands for an argument of the finding.
 *
 * @param title short name of the fault
 * @param message what is wrong
 * @param fix what to do
 */
public record Wording(String title, String message, String fix) {

  /** Fills a template; an argument nobody supplied stays visible as {@code {name}}. */
  public static String fill(String template, Map<String, String> args) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String name = template.substring(open + 1, close);
      out.append(template, at, open).append(args.getOrDefault(name, "{" + name + "}"));
      at = close + 1;
    }
    return out.append(template, at, template.length()).toString();
  }
}
