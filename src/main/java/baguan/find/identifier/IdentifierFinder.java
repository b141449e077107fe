package baguan.find.identifier;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.IdentifierHit;
import baguan.fact.IdentifierType;
import baguan.fact.Passage;
import baguan.fact.Validity;
import baguan.fact.View;
import baguan.find.FactFinder;
import baguan.find.Reading;
import baguan.find.text.Chars;
import baguan.find.text.Exotic;
import baguan.find.text.TextView;
import baguan.find.text.Views;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Identifiers and secrets, in every layer but the mirror of insertions. A value seen in several
 * views is reported in the one nearest to the raw text; of overlapping ones the longest wins.
 */
public final class IdentifierFinder implements FactFinder {
  private static final List<View> VIEWS =
      List.of(
          View.RAW,
          View.NORM,
          View.SQUEEZE,
          View.NUMERAL,
          View.SKELETON,
          View.DECODED,
          View.VISUAL);
  private static final Comparator<Candidate> BEST =
      Comparator.comparing((Candidate c) -> c.validity() == Validity.INVALID)
          .thenComparing(Candidate::length, Comparator.reverseOrder())
          .thenComparing(Candidate::validity, Comparator.reverseOrder())
          .thenComparing(Candidate::label, Comparator.comparing(String::isEmpty))
          .thenComparing(Candidate::type)
          .thenComparing(Candidate::start);

  /** Digits in any form, letters: without them there is no identifier, but for numerals. */
  private static final int MATTER = Chars.DIGIT | Chars.ODD | Chars.LETTER;

  private static final int LONG = 16; // letters in a row: no word, perhaps a key
  private static final boolean[] ASCII_SIGNS = new boolean[128];

  static {
    "@:=._-".chars().forEach(c -> ASCII_SIGNS[c] = true);
  }

  private final OwnValues own;
  private final List<Scanner> numbers =
      List.of(
          new PrcScanner(),
          new AccountScanner(),
          new PhoneScanner(),
          new TravelScanner(),
          new PlateScanner(),
          new WesternScanner(),
          new MaskScanner());
  private final Scanner net = new NetScanner();
  private final List<Scanner> secrets =
      List.of(
          new TokenScanner(),
          new WebhookScanner(),
          new ConnectionScanner(),
          new AssignmentScanner());

  /**
   * @param own the organisation's own published values
   */
  public IdentifierFinder(OwnValues own) {
    this.own = own;
  }

  @Override
  public List<Fact> find(Reading reading) {
    List<Block> lines = reading.lines();
    Headers headers = new Headers(lines);
    Joined joined = new Joined(lines, headers, numbers, own);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Block block = lines.get(i);
      if (block.layer() != Layer.INSERTED) {
        joined.from(i).ifPresent(facts::add);
        LostDigits.in(block, headers).ifPresent(facts::add);
      }
      if (block.layer() == Layer.INSERTED
          || block.text().length() < 5
          || plainNumber(block.text())
          || messageId(block)) {
        continue;
      }
      if (reading.has(block, MATTER) || numerals(reading, block)) {
        for (IdentifierHit hit : block(reading.views(block), headers)) {
          facts.add(WebToken.dated(hit, reading.release().date()));
        }
        KeyBlocks.find(lines, i).ifPresent(facts::add);
      }
    }
    facts.addAll(HalfMasked.among(facts));
    facts.addAll(People.among(facts));
    facts.addAll(OutOfSight.among(facts));
    facts.addAll(exotic(facts));
    facts.addAll(Split.among(facts, lines));
    return facts;
  }

  /** A row of Chinese numerals long enough to be a number read out. */
  private static boolean numerals(Reading reading, Block block) {
    return reading.has(block, Chars.NUMERAL)
        && reading.view(block, View.NUMERAL) != reading.view(block, View.RAW);
  }

  /** Numbers of China are never parted by a dash wider than a hyphen. */
  private static boolean dashed(IdentifierHit hit) {
    return hit.type() == IdentifierType.PRC_MOBILE && hit.at().text().indexOf('\u2013') >= 0;
  }

  /** Numbers in characters that only look like digits, or spread over spaces nobody types. */
  private static List<Passage> exotic(List<Fact> facts) {
    List<Passage> passages = new ArrayList<>(0);
    for (Fact fact : facts) {
      if (fact instanceof IdentifierHit hit
          && hit.view() == View.NORM
          && !hit.masked()
          && !hit.own()
          && hit.validity() != Validity.INVALID) {
        String raw = hit.at().text();
        boolean stops = hit.type() == IdentifierType.IP_ADDRESS && raw.indexOf('。') >= 0;
        if (stops || Exotic.in(raw) || Exotic.spread(raw) || dashed(hit)) {
          String view = hit.view().id();
          passages.add(new Passage("evasion/exotic-characters", raw, hit.value(), view, hit.at()));
        }
      }
    }
    return passages;
  }

  /** Up to six digits, or a date, and what parts them: most cells of most sheets. */
  private static boolean plainNumber(String text) {
    int digits = 0;
    int points = 0;
    int slashes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Chars.digit(c)) {
        digits++;
      } else if (c == '.') {
        points++;
      } else if (c == '/') {
        slashes++;
      } else if (c != ',' && c != '%' && c != ' ' && c != '-') {
        return false;
      }
    }
    boolean date = slashes == 2 && text.length() <= 10 && text.charAt(4) == '/';
    return (digits < 7 && points < 2) || (date && points == 0 && digits <= 8);
  }

  /** Looks like a mailbox, names a message. */
  private static boolean messageId(Block block) {
    if (block.layer() != Layer.METADATA) {
      return false;
    }
    String place = block.locator().toLowerCase(Locale.ROOT);
    return place.endsWith("/message-id")
        || place.endsWith("/in-reply-to")
        || place.endsWith("/references");
  }

  private List<IdentifierHit> block(Views views, Headers headers) {
    List<IdentifierHit> hits = new ArrayList<>(0);
    List<TextView> seen = new ArrayList<>(2);
    for (View view : VIEWS) {
      TextView text = views.of(view);
      if (!seen.contains(text)) {
        seen.add(text);
        for (Candidate candidate : best(scan(text, headers))) {
          add(hits, candidate, text);
        }
      }
    }
    hits.sort(Comparator.comparing(IdentifierHit::at).thenComparing(IdentifierHit::type));
    return hits;
  }

  private List<Candidate> scan(TextView view, Headers headers) {
    String text = view.text();
    boolean digits = false;
    boolean signs = false;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits |= Chars.digit(c);
      signs |= c < 128 ? ASCII_SIGNS[c] : c == '：' || c == '密' || c == '口';
      run = Chars.letter(c) ? run + 1 : 0;
      signs |= run == LONG;
    }
    List<Candidate> out = new ArrayList<>(0);
    if (!digits && !signs) {
      return out;
    }
    Text runs = new Text(text, view.view(), headers.of(view.block()));
    if (runs.runs() == 0) {
      return out;
    }
    if (digits) {
      numbers.forEach(scanner -> scanner.scan(runs, out));
    }
    if (signs) {
      net.scan(runs, out);
    }
    if (view.view() == View.RAW || view.view() == View.DECODED || view.view() == View.NORM) {
      secrets.forEach(scanner -> scanner.scan(runs, out));
    }
    return out;
  }

  /** One stretch of text is one identifier. */
  private static List<Candidate> best(List<Candidate> candidates) {
    if (candidates.size() < 2) {
      return candidates;
    }
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(BEST);
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : sorted) {
      if (kept.stream()
          .noneMatch(k -> k.start() < candidate.end() && candidate.start() < k.end())) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private void add(List<IdentifierHit> hits, Candidate c, TextView view) {
    Span at = view.span(c.start(), c.end());
    for (IdentifierHit hit : hits) {
      if (hit.at().overlaps(at) && !proves(c, hit)) {
        return;
      }
    }
    hits.removeIf(hit -> hit.at().overlaps(at));
    hits.add(
        new IdentifierHit(
            c.type(),
            c.value(),
            c.validity(),
            c.label(),
            c.masked(),
            own.has(c.value()),
            linked(c, at) ? View.NORM : view.view(),
            at.layer(),
            at));
  }

  /** Links must write the mailbox they carry with %40: no disguise. */
  private static boolean linked(Candidate c, Span at) {
    return c.type() == IdentifierType.EMAIL_ADDRESS && at.text().contains("%40");
  }

  /** A proven number seen in a later view stands over an unproven part of it seen before. */
  private static boolean proves(Candidate c, IdentifierHit hit) {
    return c.validity() == Validity.VALID
        && hit.validity() != Validity.VALID
        && isNumber(c.type())
        && c.length() > hit.value().length();
  }

  private static boolean isNumber(IdentifierType type) {
    return type.compareTo(IdentifierType.PRIVATE_KEY) < 0;
  }
}
