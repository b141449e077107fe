package baguan.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baguan.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluatorTest {
  private static final Path DOCS = Path.of("src", "docs");

  @TempDir private Path folder;

  private Evaluation evaluate(String file, String text) throws IOException {
    Path labels = Files.writeString(folder.resolve(file), text);
    return new Evaluator(Home.unstopped()).evaluate(List.of(labels));
  }

  @Test
  void countsAPlantedMissAndAPlantedAlarm() throws IOException {
    assertThat(
            QualityText.of(
                evaluate(
                    "prc-id.tsv",
                    """
                    expect\ttext_json\tmatch_json\tnote
                    +\t"身份证号：11010119790120000X"\t"11010119790120000X"\tright
                    +\t"没有号码"\t"11010119790120000X"\tplanted miss
                    -\t"编号12"\t\tright
                    -\t"身份证号：11010119790120000X"\t\tplanted alarm
                    """)))
        .isEqualTo(
            """
            | rule | expected | found | must be silent | false alarms | precision | recall | F1 |
            |---|--:|--:|--:|--:|--:|--:|--:|
            | prc-id.tsv | 2 | 1 | 2 | 1 | 0.500 | 0.500 | 0.500 |

            Missed:

            - prc-id.tsv — prc-id.tsv:3 — planted miss

            False alarms:

            - prc-id.tsv — prc-id.tsv:5 — planted alarm

            Not judged by any rule: nothing
            """);
  }

  @Test
  void judgesLabelledFilesByTheirRules() throws IOException {
    Files.writeString(folder.resolve("clean.txt"), "关于开会的通知\n");
    assertThat(
            QualityText.of(
                evaluate(
                    "labels.jsonl",
                    """
                    {"file": "clean.txt", "kind": "comments", "expectation": {"count": 1}}
                    {"file": "clean.txt", "kind": "absent", "expectation": ["macros"]}
                    {"file": "clean.txt", "kind": "weather", "expectation": {}}
                    """)))
        .isEqualTo(
            """
            | rule | expected | found | must be silent | false alarms | precision | recall | F1 |
            |---|--:|--:|--:|--:|--:|--:|--:|
            | hidden-content/comment | 1 | 0 | 0 | 0 | 1.000 | 0.000 | 0.000 |
            | hidden-content/macro | 0 | 0 | 1 | 0 | 1.000 | 1.000 | 1.000 |

            Missed:

            - hidden-content/comment — clean.txt

            False alarms: none

            Not judged by any rule: weather 1;
            """);
  }

  @Test
  void judgesTablesLineByLine() throws IOException {
    write(
        "values.jsonl",
        """
        {"validator": "isIBAN", "args": [], "value": "GB82WEST12345698765432", "valid": true}
        {"validator": "isIBAN", "args": [], "value": "GB82WEST12345698765433", "valid": false}
        {"validator": "isEmail", "args": [], "value": "a@example.com.", "valid": false}
        {"validator": "isEmail", "args": [{"x": 1}], "value": "a@example.com", "valid": true}
        {"check": "isMobile", "value": "13800138000", "valid": true}
        """);
    write(
        "spans.json",
        """
        [{"full_text": "mail a@example.com now",
          "spans": [{"entity_type": "EMAIL_ADDRESS", "entity_value": "a@example.com"},
                    {"entity_type": "PERSON", "entity_value": "a"}]}]
        """);
    write(
        "secrets.jsonl",
        """
        {"text_b64": "UGFzc3dvcmQ6IEFiM2RFZjloCg==",
         "expectation": {"findings": [{"range": [10, 18], "id": "Password"}]}}
        """
            .replace("\n ", " "));
    write(
        "typos.jsonl",
        """
        {"text": "请按照布署执行", "correct": "请按照部署执行", "errors": [{"offset": 3}]}
        """);
    write("lines.jsonl", "{\"input\": \"Hello!\", \"expected\": \"Hello!\", \"clean\": true}\n");
    Evaluation evaluation =
        evaluate(
            "labels.jsonl",
            """
            {"file": "values.jsonl", "kind": "value-table", "expectation": {}}
            {"file": "spans.json", "kind": "pii-span-table", "expectation": {}}
            {"file": "secrets.jsonl", "kind": "secret-table", "expectation": {}}
            {"file": "typos.jsonl", "kind": "typo-table", "expectation": {}}
            {"file": "lines.jsonl", "kind": "punctuation-table", "expectation": {}}
            """);
    assertThat(evaluation.scores())
        .containsEntry("values of isIBAN", new Score(1, 1, 1, 0))
        .containsEntry("values of isEmail", new Score(0, 0, 1, 0))
        .containsEntry("values of isMobile", new Score(1, 1, 0, 0))
        .containsEntry("sentences EMAIL_ADDRESS", new Score(1, 1, 0, 0))
        .containsEntry("sentences US_SSN", new Score(0, 0, 1, 0))
        .containsEntry("secrets of a scanner's tests", new Score(1, 1, 0, 0))
        .containsEntry("wrong characters", new Score(1, 1, 1, 0))
        .containsEntry("lines a formatter leaves alone", new Score(0, 0, 1, 0));
    assertThat(evaluation.unjudged())
        .containsExactly(
            Map.entry("sentences with other spans", 1), Map.entry("values of other kinds", 1));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  @Test
  void namesWhatFellBelowTheRecord() throws IOException {
    Evaluation now =
        evaluate(
            "prc-id.tsv",
            """
            expect\ttext_json\tmatch_json\tnote
            +\t"没有号码"\t"11010119790120000X"\tplanted miss
            """);
    Path record =
        Files.writeString(
            folder.resolve("record.tsv"), "prc-id.tsv\t1\t1\t0\t0\ncard.tsv\t1\t1\t0\t0\n");
    assertThat(Baseline.read(record).fallen(now))
        .containsExactly(
            "card.tsv: no longer judged", "prc-id.tsv: found 0 of 1, alarms 0; was 1 of 1, 0");
    Baseline.write(now, record);
    assertThat(Baseline.read(record).fallen(now)).isEmpty();
  }

  @Test
  void namesTheRowOfARecordItCannotRead() throws IOException {
    Path record = Files.writeString(folder.resolve("record.tsv"), "card.tsv\tmany\n");
    assertThatThrownBy(() -> Baseline.read(record))
        .hasMessage(record + ":1: not a row of figures — write it anew with --record");
  }

  @Test
  void namesTheLineOfALabelItCannotRead() {
    assertThatThrownBy(() -> evaluate("labels.jsonl", "{\"file\": \"a.txt\"}\n"))
        .hasMessageEndingWith(
            "labels.jsonl:1: not a label — write {\"file\", \"kind\", \"expectation\"}");
    assertThatThrownBy(() -> evaluate("card.tsv", "expect\ttext_json\tmatch_json\tnote\n+\n"))
        .hasMessageEndingWith("card.tsv:2: fewer than four columns — see the head line");
  }

  @Test
  void countsWhatIsSaidOfCleanText() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "会议于2026年2月30日召开,请参加。\n");
    CleanText clean = new CleanText(Home.unstopped());
    clean.folder(folder);
    assertThat(clean.errors())
        .containsExactly(folder.getFileName() + "/a.txt:2:4\tconsistency/impossible-date");
    assertThat(clean.warnings())
        .containsExactly(folder.getFileName() + "/a.txt:2:16\tlanguage-zh/half-width-punctuation");
    assertThat(clean.warningsPerThousand()).isEqualTo(50);
    assertThat(clean.characters()).isEqualTo(20);
  }

  /** The page in the documentation, and the record CI holds the rules to. */
  @Test
  void documentsWhatIsMeasured() throws IOException {
    Path labels = Home.shared().resolve("data/labels.jsonl");
    Assumptions.assumeTrue(Files.exists(labels), "no test data beside the project");
    Evaluation evaluation =
        new Evaluator(Home.unstopped()).evaluate(List.of(labels, Home.shared().resolve("vectors")));
    Path page = DOCS.resolve("quality.md");
    Path record = DOCS.resolve("quality.tsv");
    if (Boolean.getBoolean("bless")) {
      Files.writeString(page, PREFACE + QualityText.of(evaluation));
      Baseline.write(evaluation, record);
    }
    assertThat(Baseline.read(record).fallen(evaluation)).isEmpty();
    assertThat(Files.readString(page)).isEqualTo(PREFACE + QualityText.of(evaluation));
  }

  private static final String PREFACE =
      """
      # How good it is

      Generated by `baguan eval LABELS VECTORS` on files and tables nobody of the project wrote. Each row
      is a rule, or a table of one-line texts judged by the rules for its kind of value.

      Misses that stay, and why:

      - `hidden-row-or-column`: no cell has a value in the 748 columns of `poi__51585` (nor in its sheet) and the two rows
        of `poi__Tables`; the four columns of `poi__46535` are on a hidden sheet, which is reported as a whole.
      - `hidden-defined-name`: programs hide the range of a filter (`_xlnm._FilterDatabase`) and the print areas of a saved
        view (`Z_….wvu.PrintArea`); they tell a range of the same sheet and nothing else.
      - `tracked-insertion`: the only insertion of each was deleted by another author, or moved away; it is reported as
        `tracked-deletion` or `tracked-move`.
      - a number over two lines is cited by its first piece, with the whole number as its value.
      - `secretlint.jsonl:14`: a key of 64 hexadecimal digits whose line does not say so looks like any digest; `:16` is a
        stand-in of two letters, as `:11` is a token without the mark its issuer puts into each (so silent is right there).
      - `wrong characters`: characters replaced at random; only those in the tables of wrong words can be known. The five
        alarms are sentences cut off within brackets or quotation marks.
      - `values of isEmail`: top-level domains of one letter do not exist, and letters beyond ASCII before the at sign have
        no left edge in Chinese text; full-width letters (the alarms) are read as the plain ones they stand for.
      - `values of isMobile…`: segments never given to telephones (92, 98, 174), a zero before; `+86-138…` (the alarm) is a
        number that can be called.
      - `values of isMACAddress`: the broadcast address is nobody's.
      - `values of isValidCard18`: the table has the same number once as right, once as wrong for its small x.
      - the alarm of `any error`: the file has lost a bracket on its way from the gazette.
      - alarms of `secretlint.jsonl`: line 8 is a real password in base64 (another of the scanner's rules speaks of it).
      - the false alarm on `hidden-text` is a footer for even pages, which are switched off: no page shows it.

      Labels no rule answers, and why: protection of a document, switched-on tracking and signatures give nothing away;
      `pdf-revisions` counts end marks, which linearised and hybrid files have without an earlier state; `white-text` and
      `pdf-invisible-text` do not say whether the text can be seen; names, places and dates of sentences are no
      identifiers; no standard asks for spaces between scripts.

      """;
}
