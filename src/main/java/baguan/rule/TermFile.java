package baguan.rule;

import baguan.find.TermTable.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads {@code terms.tsv}: term, preferred, note, guards; sorted by code point, no term twice. */
final class TermFile {
  private TermFile() {}

  static List<Term> read(String text, String name, List<Fault> faults) {
    List<Term> terms = new ArrayList<>();
    List<String> lines = text.lines().toList();
    String last = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      String term = cells[0].strip();
      if (term.isEmpty() || cells.length > 4) {
        faults.add(
            new Fault(
                name, i + 1, "not a row", "write term, preferred, note, guards, tab separated"));
        continue;
      }
      if (term.compareTo(last) <= 0) {
        String what =
            term.equals(last) ? "[" + term + "] stands twice" : "[" + term + "] is out of order";
        faults.add(new Fault(name, i + 1, what, "sort by code point, one row a term"));
      }
      last = term;
      terms.add(
          new Term(
              term,
              cell(cells, 1),
              cell(cells, 2),
              guards(cell(cells, 3), term, name, i + 1, faults)));
    }
    if (terms.isEmpty()) {
      faults.add(new Fault(name, 1, "no terms", "add a row or delete the file"));
    }
    return terms;
  }

  private static String cell(String[] cells, int index) {
    return index < cells.length ? cells[index].strip() : "";
  }

  private static List<String> guards(
      String cell, String term, String name, int line, List<Fault> faults) {
    List<String> guards =
        Arrays.stream(cell.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    for (String guard : guards) {
      if (!guard.contains(term) || guard.equals(term)) {
        faults.add(
            new Fault(
                name,
                line,
                "guard [" + guard + "] does not contain [" + term + "]",
                "a guard is a longer string around the term"));
      }
    }
    return guards;
  }
}
