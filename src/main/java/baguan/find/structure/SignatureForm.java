package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layout;
import baguan.document.PageSetup;
import baguan.document.Span;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.List;
import java.util.Optional;

/**
 * How the name of a single issuer stands to the date below it: centred over it where a seal is to
 * come (7.3.5.1), else beginning two characters to its left (7.3.5.2). Whether a seal is to come no
 * file tells, so either is right.
 */
final class SignatureForm {
  private static final double SLACK = 1.2; // characters

  private final Document document;
  private final Structure structure;
  private final List<Fact> facts;

  SignatureForm(Document document, Structure structure, List<Fact> facts) {
    this.document = document;
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    List<Element> names = structure.all(Role.SIGNATURE).toList();
    List<Element> dates = structure.all(Role.DATE).toList();
    if (names.size() != 1 || dates.size() != 1 || !under(names.get(0), dates.get(0))) {
      return;
    }
    Span at = names.get(0).at();
    Optional<Extent> name = extent(names.get(0));
    Optional<Extent> date = extent(dates.get(0));
    if (name.isPresent() && date.isPresent() && apart(name.get(), date.get())) {
      facts.add(new Passage("official-format/signature-place", at.text(), "", "", at));
    }
  }

  private boolean under(Element name, Element date) {
    int at = structure.elements().indexOf(name);
    boolean next = structure.elements().indexOf(date) == at + 1;
    boolean one = Blank.tight(name.text()).length() == name.text().length(); // not two names
    return next
        && one
        && !name.at().block().equals(date.at().block())
        && name.at().block().page() == date.at().block().page();
  }

  private static boolean apart(Extent name, Extent date) {
    double size = name.size();
    boolean centred = Math.abs(name.middle() - date.middle()) <= SLACK * size;
    boolean before = Math.abs(date.left() - name.left() - 2 * size) <= SLACK * size;
    return !centred && !before;
  }

  /** From where to where a line reaches, twips; of what the format tells plainly. */
  private record Extent(double left, double right, int size) {
    double middle() {
      return (left + right) / 2;
    }
  }

  private Optional<Extent> extent(Element element) {
    Block block = element.at().block();
    int size = block.styleAt(element.at().start()).size();
    if (size == 0) {
      return Optional.empty();
    }
    if (block.page() > 0) {
      Box box = block.boxes().get(0);
      boolean whole = block.boxes().size() == 1 && block.text().strip().equals(element.text());
      return whole ? Optional.of(new Extent(box.x(), box.right(), size)) : Optional.empty();
    }
    return block.part().equals("docx/body") && block.kind() == Kind.PARAGRAPH
        ? flowing(block, element, size)
        : Optional.empty();
  }

  private Optional<Extent> flowing(Block block, Element element, int size) {
    Layout layout = block.layout();
    List<PageSetup> pages = document.pages();
    int width = layout.section() < pages.size() ? text(pages.get(layout.section())) : 0;
    double wide = TextArea.ems(element.text()) * size;
    int lead = element.at().start();
    boolean bare = lead == 0 && element.at().end() == block.text().length();
    boolean wholeSpaces = block.text().substring(0, lead).chars().allMatch(c -> c == '\u3000');
    boolean left = layout.align() == Layout.Align.LEFT || layout.align() == Layout.Align.JUSTIFY;
    double from;
    if (layout.align() == Layout.Align.RIGHT && bare) {
      from = width - layout.right() - wide;
    } else if (layout.align() == Layout.Align.CENTER && bare) {
      from = (width + layout.left() + layout.firstLine() - layout.right() - wide) / 2;
    } else if (left && wholeSpaces) {
      from = layout.left() + layout.firstLine() + (double) lead * size;
    } else {
      return Optional.empty();
    }
    boolean fits = width > 0 && from >= 0 && from + wide <= width;
    return fits ? Optional.of(new Extent(from, from + wide, size)) : Optional.empty();
  }

  private static int text(PageSetup page) {
    boolean told = page.left() >= 0 && page.right() >= 0 && page.columns() == 1;
    return told ? page.width() - page.left() - page.right() : 0;
  }
}
