package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Span;
import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import baguan.find.structure.Extents.Extent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Form and place of 签发人: a full-width colon, at the right with one character of white, two names a
 * line, further lines under the first name (7.2.6). Which issuer a name stands for no file tells.
 */
final class SignerForm {
  private static final String PACK = "official-format/";
  private static final double NEAR = 0.4; // characters from the right edge
  private static final double FAR = 2.2;
  private static final double RECKONED = 1.5; // more, where widths are only summed up
  private static final double ASIDE = 1.5;

  private final Extents extents;
  private final Structure structure;
  private final List<Fact> facts;

  SignerForm(Document document, Structure structure, List<Fact> facts) {
    this.extents = new Extents(document, structure);
    this.structure = structure;
    this.facts = facts;
  }

  void find() {
    List<Element> lines = structure.all(Role.SIGNER).toList();
    lines.forEach(this::label);
    if (!lines.isEmpty() && structure.onPaper() && structure.profile().upward()) {
      structure
          .all(Role.DOCUMENT_NUMBER)
          .findFirst()
          .filter(SignerForm::centred)
          .ifPresent(e -> add("document-number-not-left", e.at(), "", ""));
    }
    if (!lines.isEmpty() && !name(lines.get(0)).isEmpty() && structure.onPaper()) {
      lines.stream().filter(e -> names(e) > 2).findFirst().ifPresent(this::crowded);
      place(lines);
      aligned(lines);
    }
  }

  /** On a line of its own; it belongs to the left, beside the last name (7.2.5). */
  private static boolean centred(Element number) {
    return number.align().equals("center")
        && number.at().block().text().strip().equals(number.text());
  }

  private void label(Element element) {
    if (!labelled(element)) {
      return;
    }
    int at = element.text().indexOf("人") + 1;
    int colon = at;
    while (colon < element.text().length() && Blank.is(element.text().charAt(colon))) {
      colon++;
    }
    boolean right = colon < element.text().length() && element.text().charAt(colon) == '：';
    if (!right) {
      boolean narrow = colon < element.text().length() && element.text().charAt(colon) == ':';
      int start = element.at().start() + (narrow ? colon : at);
      add("signer-colon", element.at().block().span(start, start + (narrow ? 1 : 0)), "：", "");
    }
    if (name(element).chars().allMatch(c -> Blank.is((char) c) || "_□○".indexOf(c) >= 0)) {
      add("label-without-value", element.at(), "", "");
    }
  }

  /** Further names have no label. */
  private static boolean labelled(Element element) {
    return element.text().startsWith("签");
  }

  /** Where the names begin, in characters of the element. */
  static int names(String signer) {
    int at = signer.startsWith("签") ? signer.indexOf("人") + 1 : 0;
    while (at > 0 && at < signer.length() && open(signer.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean open(char c) {
    return Blank.is(c) || c == '：' || c == ':';
  }

  private static String name(Element element) {
    return element.text().substring(names(element.text()));
  }

  /** Two single characters, set apart, are one name. */
  private static int names(Element element) {
    List<String> words = Stream.of(Blank.plain(name(element)).strip().split(" {1,80}")).toList();
    int single = (int) words.stream().filter(word -> word.length() == 1).count();
    return words.size() - single + single / 2;
  }

  private void crowded(Element element) {
    add("signers-per-line", element.at(), "", "" + names(element));
  }

  /** The longest line decides; a name that is left free is not judged. */
  private void place(List<Element> lines) {
    List<Optional<Double>> free = lines.stream().map(extents::free).toList();
    if (free.stream().anyMatch(Optional::isEmpty)) {
      return;
    }
    double least = free.stream().flatMap(Optional::stream).min(Double::compare).orElse(1.0);
    boolean set = lines.stream().map(extents::of).flatMap(Optional::stream).allMatch(Extent::set);
    double slack = set ? 0 : RECKONED;
    if (least < NEAR - slack || least > FAR + slack) {
      add("signer-place", lines.get(0).at(), "", "");
    }
  }

  private void aligned(List<Element> lines) {
    Optional<Extent> first = names(lines.get(0), lines.get(0).at().block());
    for (Element line : lines.subList(1, lines.size())) {
      Optional<Extent> next = names(line, line.at().block());
      if (first.isPresent()
          && next.isPresent()
          && Math.abs(first.get().left() - next.get().left()) > ASIDE * first.get().size()) {
        add("signer-names-unaligned", line.at(), "", "");
        return;
      }
    }
  }

  /** Of the names alone; the width of other white than 　 is not known. */
  private Optional<Extent> names(Element line, Block block) {
    int start = line.at().start() + names(line.text());
    Span at = block.span(Math.min(start, line.at().end()), line.at().end());
    boolean plain = at.text().chars().allMatch(c -> c == '\u3000' || !Blank.is((char) c));
    return plain
        ? extents.of(new Element(line.role(), at.text(), line.align(), -1, -1, at))
        : Optional.empty();
  }

  private void add(String rule, Span at, String suggestion, String detail) {
    facts.add(new Passage(PACK + rule, at.text(), suggestion, detail, at));
  }
}
