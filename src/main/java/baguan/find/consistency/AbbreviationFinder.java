package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import baguan.find.Reading;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds short names that are introduced (以下简称“三中心”) and never used. */
public final class AbbreviationFinder implements FactFinder {
  private static final String KIND = "consistency/defined-term-unused";
  private static final List<String> LEADS =
      List.of("以下简称", "以下簡稱", "下称", "下稱", "以下统称", "以下統稱", "简称为", "簡稱為");

  /** More definitions than any text has; the automaton takes its time to build. */
  private static final int MOST = 2_000;

  private static final String OPEN = "“「《\"";
  private static final String CLOSE = "”」》\"";

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (FileText file : FileText.of(reading, false)) {
      Map<String, Span> defined = new TreeMap<>();
      for (Block block : file.blocks()) {
        define(block, defined);
      }
      if (!defined.isEmpty()) {
        judge(file, defined, facts);
      }
    }
    return facts;
  }

  private static void define(Block block, Map<String, Span> defined) {
    String text = block.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '以' && c != '下' && c != '简' && c != '簡') {
        continue;
      }
      for (String lead : LEADS) {
        if (text.startsWith(lead, i)) {
          term(block, i + lead.length(), defined);
          i += lead.length() - 1;
          break;
        }
      }
    }
  }

  private static void term(Block block, int from, Map<String, Span> defined) {
    String text = block.text();
    int start = from;
    while (start < text.length()
        && (Glyph.space(text.charAt(start)) || "：:为為".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    boolean quoted = OPEN.indexOf(Glyph.at(text, start)) >= 0 && start < text.length();
    start += quoted ? 1 : 0;
    int end = start;
    String stops = quoted ? CLOSE : "）)，。、；,";
    while (end < text.length() && end - start < 30 && stops.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end > start + 1
        && end < text.length()
        && stops.indexOf(text.charAt(end)) >= 0
        && defined.size() < MOST) {
      defined.putIfAbsent(text.substring(start, end), block.span(start, end));
    }
  }

  private static void judge(FileText file, Map<String, Span> defined, List<Fact> facts) {
    AhoCorasickDoubleArrayTrie<String> terms = new AhoCorasickDoubleArrayTrie<>();
    TreeMap<String, String> keys = new TreeMap<>();
    defined.keySet().forEach(term -> keys.put(term, term));
    terms.build(keys);
    Map<String, Integer> uses = new HashMap<>();
    for (Block block : file.blocks()) {
      terms.parseText(
          block.text(),
          (begin, end, term) -> {
            Span at = defined.get(term);
            boolean itself = at != null && at.block().equals(block) && at.start() == begin;
            uses.merge(term, itself ? 0 : 1, Integer::sum);
          });
    }
    defined.forEach(
        (term, at) -> {
          if (uses.getOrDefault(term, 0) == 0) {
            facts.add(new Passage(KIND, term, "", "", at));
          }
        });
  }
}
