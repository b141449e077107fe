package baguan.cli;

import baguan.check.Checker;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Level;
import java.io.PrintStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code baguan facts}: what a rule can see of a file. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    description = "Prints every fact the finders state of a file: what a rule can see.")
final class FactsCommand implements Callable<Integer> {
  @Mixin private Parts parts = new Parts();

  @Parameters(paramLabel = "FILE", description = "the file to read")
  private Path file = Path.of("");

  @Override
  public Integer call() throws Exception {
    Checker checker = parts.checker(Level.TOP_SECRET);
    byte[] bytes = Files.readAllBytes(file);
    try (PrintStream out = Out.open()) {
      for (Fact fact : checker.facts(file.toString(), bytes, parts.destination())) {
        out.print(line(fact) + "\n");
      }
    }
    return Exit.PASSED;
  }

  /** {@code line:column Name( field = value, … ) [text]}. */
  private static String line(Fact fact) throws ReflectiveOperationException {
    Span at = fact.at();
    StringBuilder text = new StringBuilder();
    text.append(at.block().line()).append(':').append(at.start() + 1).append('\t');
    text.append(fact.getClass().getSimpleName()).append("( ");
    String separator = "";
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      if (!component.getName().equals("at")) {
        Object value = component.getAccessor().invoke(fact);
        String shown =
            value instanceof String s ? '"' + s.replace("\n", "\\n") + '"' : String.valueOf(value);
        text.append(separator).append(component.getName()).append(" = ").append(shown);
        separator = ", ";
      }
    }
    String covered = at.text().length() > 60 ? at.text().substring(0, 60) + "…" : at.text();
    return text.append(" )\t[").append(covered.replace("\n", "\\n")).append(']').toString();
  }
}
