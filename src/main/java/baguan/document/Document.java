package baguan.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file as it was read: never one string, always blocks in layers, with what was not read.
 *
 * @param name file name, for children the name inside their container
 * @param file chain of names down to this document, empty for the outermost (as in {@link Block})
 * @param type media type by content, without parameters
 * @param sha256 lower-case hex of the exact bytes
 * @param size bytes
 * @param self the file itself as a block: its text is the name, so that the name can be judged and
 *     what concerns the whole file has a place
 * @param blocks in reading order, without {@code self}
 * @param parts coverage, in the order met; never empty
 */
public record Document(
    String name,
    String file,
    String type,
    String sha256,
    long size,
    Block self,
    List<Block> blocks,
    List<PageSetup> pages,
    List<Stroke> strokes,
    List<Part> parts,
    List<Document> children) {

  public Document {
    blocks = List.copyOf(blocks);
    pages = List.copyOf(pages);
    strokes = List.copyOf(strokes);
    parts = List.copyOf(parts);
    children = List.copyOf(children);
  }

  /** This document and all below it, parents first. */
  public Stream<Document> walk() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Document::walk));
  }

  /** All blocks of {@link #walk()}, the files' own included, by line. */
  public List<Block> lines() {
    if (children.isEmpty()) { // the collector numbers as it goes
      List<Block> all = new ArrayList<>(blocks.size() + 1);
      all.add(self);
      all.addAll(blocks);
      return Collections.unmodifiableList(all);
    }
    return walk()
        .flatMap(d -> Stream.concat(Stream.of(d.self), d.blocks.stream()))
        .sorted(Comparator.comparingInt(Block::line))
        .toList();
  }

  /** How many parts of this document and of all below it were not, or not wholly, read. */
  public int unread() {
    return (int)
        walk().flatMap(d -> d.parts.stream()).filter(p -> p.reading() != Part.Reading.READ).count();
  }

  /** True when every part of this document and of all below it was read. */
  public boolean fullyRead() {
    return walk().flatMap(d -> d.parts.stream()).allMatch(p -> p.reading() == Part.Reading.READ);
  }
}
