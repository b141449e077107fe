package baguan.find;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.fact.Release;
import baguan.fact.View;
import baguan.find.text.Chars;
import baguan.find.text.TextView;
import baguan.find.text.Views;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What finders look at: a document, its blocks in order, where it is to go. One thread. */
public final class Reading {
  private final Document document;
  private final Release release;
  private final List<Block> lines;
  private final @Nullable Views[] views; // by line, as the next
  private final short[] classes;
  private final Map<Layer, List<Block>> layers = new EnumMap<>(Layer.class);
  private final Map<Class<?>, Object> shared = new HashMap<>();

  public Reading(Document document, Release release) {
    this.document = document;
    this.release = release;
    this.lines = document.lines();
    int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).line() + 1;
    this.views = new Views[last];
    this.classes = new short[last];
    for (Block block : lines) {
      classes[block.line()] = (short) Chars.in(block.text());
      layers.computeIfAbsent(block.layer(), l -> new ArrayList<>()).add(block);
    }
  }

  private Reading(Reading same, Release release) {
    this.document = same.document;
    this.release = release;
    this.lines = same.lines;
    this.views = same.views;
    this.classes = same.classes;
    this.layers.putAll(same.layers);
    this.shared.putAll(same.shared);
  }

  /** The same document on its way elsewhere: what was worked out of its text stays so. */
  public Reading to(Release other) {
    return new Reading(this, other);
  }

  public Document document() {
    return document;
  }

  public Release release() {
    return release;
  }

  /** All blocks of the document and of those inside it, by line. */
  public List<Block> lines() {
    return lines;
  }

  /** The blocks of one layer, by line. */
  public List<Block> lines(Layer layer) {
    return layers.getOrDefault(layer, List.of());
  }

  /** True when the text has characters of a class of {@link Chars}; costs no view. */
  public boolean has(Block block, int chars) {
    return (classes[block.line()] & chars) != 0;
  }

  /** True when all characters are ASCII: nothing in it is Chinese. */
  public boolean ascii(Block block) {
    return !has(block, Chars.WIDE);
  }

  /** The block's text in one view; the raw view itself where it would not differ. */
  public TextView view(Block block, View view) {
    return views(block).of(view);
  }

  /** All views of a block, kept as long as this reading. */
  public Views views(Block block) {
    Views known = views[block.line()];
    if (known == null) {
      known = new Views(block, classes[block.line()]);
      views[block.line()] = known;
    }
    return known;
  }

  /** What several finders need and one works out, once; {@code make} must be pure. */
  public <T> T shared(Class<T> type, Function<Reading, T> make) {
    Object known = shared.get(type);
    if (known == null) {
      T made = make.apply(this);
      shared.put(type, made);
      return made;
    }
    return type.cast(known);
  }
}
