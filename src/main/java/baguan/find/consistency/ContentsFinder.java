package baguan.find.consistency;

import baguan.document.Block;
import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares a list of contents, entry by entry, with the headings that follow it. */
public final class ContentsFinder implements FactFinder {
  private static final int LONGEST = 60;
  private static final Pattern HEAD = Pattern.compile("(?:目录|目錄|目次|contents|tableofcontents)");
  private static final Pattern PAGE =
      Pattern.compile("(?:[.…·．。\\t \\u3000-]{2,400}|\\t)[(（]?([0-9]{1,4})[)）]?\\s{0,4}$");
  private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十百]{1,5}[编章节]");

  @Override
  public List<Fact> find(Reading reading) {
    Remarks remarks = new Remarks();
    for (FileText file : FileText.of(reading, true)) {
      List<Block> blocks = file.blocks();
      for (int i = 0; i < Math.min(blocks.size(), 200); i++) {
        String text = blocks.get(i).text();
        if (text.length() <= LONGEST && HEAD.matcher(tight(text)).matches()) {
          contents(blocks, i + 1, remarks);
          break;
        }
      }
    }
    return remarks.facts();
  }

  private static void contents(List<Block> blocks, int from, Remarks remarks) {
    List<Block> entries = new ArrayList<>();
    Set<String> listed = new HashSet<>();
    int i = from;
    for (; i < blocks.size(); i++) {
      String name = entry(blocks.get(i));
      if (name.isEmpty() || !listed.add(name)) {
        break; // the first heading repeats the first entry
      }
      entries.add(blocks.get(i));
    }
    Set<String> headings = new HashSet<>();
    for (Block block : blocks.subList(i, blocks.size())) {
      if (block.text().length() <= LONGEST) {
        headings.add(name(block.prefix() + block.text()));
      }
    }
    List<Block> missing = entries.stream().filter(b -> !headings.contains(entry(b))).toList();
    if (entries.size() >= 3 && missing.size() * 2 < entries.size()) {
      for (Block block : missing) {
        int end = end(block.text());
        int start = NumberingFinder.start(block.text());
        remarks.add("contents-entry-differs", block, Math.min(start, end), end, "");
      }
    }
  }

  /** The name an entry gives, without spaces and page; empty when the block is no entry. */
  private static String entry(Block block) {
    String text = block.text();
    boolean paged = PAGE.matcher(text).find();
    boolean part = PART.matcher(text.strip()).lookingAt();
    return text.length() > LONGEST + 100 || !(paged || part) || text.endsWith("。")
        ? ""
        : name(block.prefix() + text.substring(0, end(text)));
  }

  private static int end(String text) {
    Matcher m = PAGE.matcher(text);
    int end = m.find() ? m.start() : text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static String name(String text) {
    return tight(text.replace("#", ""));
  }

  private static String tight(String text) {
    StringBuilder tight = new StringBuilder();
    for (int i = 0; i < text.length() && i < 200; i++) {
      char c = text.charAt(i);
      if (!Glyph.space(c) && "*【】[]".indexOf(c) < 0) {
        tight.append(Character.toLowerCase(c));
      }
    }
    return tight.toString();
  }
}
