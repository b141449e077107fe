package baguan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import baguan.rule.Fault;
import baguan.rule.RuleError;
import baguan.rule.RuleLoader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a rule folder is named with file and line, all of it at once. */
final class RuleFaultsTest {
  private static final String PROPERTIES =
      """
      severity = error
      status = stable
      basis = 某办法 第一条
      title.zh-Hans = 题
      message.zh-Hans = 有{text}
      fix.zh-Hans = 改
      title.zh-Hant = 題
      message.zh-Hant = 有{text}
      fix.zh-Hant = 改
      title.en = Title
      message.en = There is {text}
      fix.en = Change it
      """;
  private static final String DRL =
      """
      package rules.p;
      import baguan.fact.*;
      global baguan.engine.Flags flag;

      rule "p/r"
      when
          $p : Placeholder( kind == "blank" )
      then
          flag.at( $p.at() ).with( "text", $p.text() );
      end
      """;

  @TempDir Path root;

  @Test
  void aWholeRuleHasNoFault() throws Exception {
    rule(PROPERTIES, DRL);
    assertThat(RuleLint.lint(RuleLoader.load(root))).isEmpty();
    assertThat(RuleCompiler.compile(RuleLoader.load(root))).isNotEmpty();
  }

  @Test
  void namesAMissingLanguageAndAMissingBadExampleTogether() throws Exception {
    rule(PROPERTIES.replace("message.en = There is {text}\n", ""), DRL);
    Files.delete(root.resolve("p/r/examples/bad-a.txt"));
    assertThat(load())
        .containsExactly(
            "p/r/examples: no bad example — add examples/bad-something.txt",
            "p/r/rule.properties:11: no message.en — add message.en = …");
  }

  @Test
  void namesAFileInAnotherEncoding() throws Exception {
    rule(PROPERTIES, DRL);
    Files.writeString(root.resolve("p/r/rule.properties"), PROPERTIES, Charset.forName("GB18030"));
    assertThat(load()).containsExactly("p/r/rule.properties:1: not UTF-8 — save it in UTF-8");
  }

  @Test
  void namesAnUnknownKeyAndAWrongSeverityWithTheirLines() throws Exception {
    rule(PROPERTIES.replace("severity = error", "severity = fatal\nseverty = error"), DRL);
    assertThat(load())
        .containsExactly(
            "p/r/rule.properties:1: severity is [fatal] — use one of note, warning, error",
            "p/r/rule.properties:2: unknown key [severty] — correct or delete it");
  }

  @Test
  void namesASyntaxErrorWithItsLine() throws Exception {
    rule(PROPERTIES, DRL.replace("kind == \"blank\" )", "kind == \"blank\""));
    assertThat(lint()).singleElement().asString().startsWith("p/r/rule.drl:8: syntax: ");
  }

  @Test
  void namesAWrongFieldWithItsLine() throws Exception {
    rule(PROPERTIES, DRL.replace("kind ==", "sort =="));
    assertThat(lint())
        .containsExactly(
            "p/r/rule.drl:7: Placeholder has no field [sort] — fields: [at, kind, text]");
  }

  @Test
  void namesAnUnknownFact() throws Exception {
    rule(PROPERTIES, DRL.replace("Placeholder(", "Gap("));
    assertThat(lint())
        .singleElement()
        .asString()
        .startsWith("p/r/rule.drl:7: no fact is called [Gap]");
  }

  @Test
  void refusesOrderAndChaining() throws Exception {
    rule(
        PROPERTIES,
        DRL.replace("rule \"p/r\"", "rule \"p/r\" salience 10")
            .replace("$p.text() );", "$p.text() ); insert( $p );"));
    assertThat(lint())
        .containsExactly(
            "p/r/rule.drl:5: uses [salience] — drop it: there is no order",
            "p/r/rule.drl:8: does more than one thing — keep the one flag.at(…) statement");
  }

  @Test
  void refusesPatternsInRules() throws Exception {
    rule(PROPERTIES, DRL.replace("kind == \"blank\"", "text matches \".*x.*\""));
    assertThat(lint())
        .containsExactly(
            "p/r/rule.drl:7: uses [matches] — words live in terms.tsv, patterns in finders");
  }

  @Test
  void namesAnArgumentNobodySupplies() throws Exception {
    rule(PROPERTIES.replace("There is {text}", "There is {thing}"), DRL);
    assertThat(lint())
        .containsExactly(
            "p/r/rule.properties: en names {thing}, which the rule does not supply — supplied: [text]",
            "p/r/rule.properties: en names [thing], zh-Hans [text] — name the same arguments in every language");
  }

  @Test
  void namesTheFileOfACompilersError() throws Exception {
    rule(PROPERTIES, DRL.replace("$p.text() )", "$p.txt() )"));
    RuleError error =
        catchThrowableOfType(RuleError.class, () -> RuleCompiler.compile(RuleLoader.load(root)));
    assertThat(error.faults()).isNotEmpty().allMatch(f -> f.file().equals("p/r/rule.drl"));
  }

  @Test
  void anEmptyFolderIsAFault() {
    assertThat(load()).singleElement().asString().contains("no rules");
  }

  private void rule(String properties, String drl) throws IOException {
    Path folder = root.resolve("p/r");
    Files.createDirectories(folder.resolve("examples"));
    write(
        root.resolve("p/pack.properties"),
        "title.zh-Hans = 包\ntitle.zh-Hant = 包\ntitle.en = Pack\nowner = legal\n");
    write(folder.resolve("rule.properties"), properties);
    write(folder.resolve("rule.drl"), drl);
    write(folder.resolve("examples/bad-a.txt"), "坏\n");
    write(folder.resolve("examples/good-a.txt"), "好\n");
  }

  private List<String> load() {
    RuleError error = catchThrowableOfType(RuleError.class, () -> RuleLoader.load(root));
    return error.faults().stream().map(Fault::toString).toList();
  }

  private List<String> lint() throws Exception {
    return RuleLint.lint(RuleLoader.load(root)).stream().map(Fault::toString).toList();
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
