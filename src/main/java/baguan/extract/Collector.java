package baguan.extract;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.PageSetup;
import baguan.document.Part;
import baguan.document.Stroke;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers one document and, through the extractor, the documents inside it. */
final class Collector implements Sink {
  /** Reads a child; the collector decides whether it may. */
  interface ChildReader {
    Document read(String name, String file, byte[] bytes, int depth, String parentType);
  }

  private final Block self;
  private final String file;
  private final int depth;
  private final Budget budget;
  private final ChildReader children;
  private final Ocr ocr;
  private final List<Block> blocks = new ArrayList<>();
  private final List<PageSetup> pages = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();

  private final Set<String> names = new HashSet<>();
  private final Map<String, Integer> properties = new HashMap<>();
  private String type = "application/octet-stream";

  Collector(String name, String file, int depth, Budget budget, Ocr ocr, ChildReader children) {
    this.self =
        Block.in(Layer.METADATA, "file", "")
            .kind(Kind.PROPERTY)
            .attribute("name", "file-name")
            .text(name)
            .build(budget.nextLine(), file);
    this.file = file;
    this.depth = depth;
    this.budget = budget;
    this.children = children;
    this.ocr = ocr;
  }

  @Override
  public void block(Block.Builder block) {
    if (block.isBlank()) {
      return;
    }
    if (block.isProperty()) { // parsers count what they count; two parts may name a thing alike
      int times = properties.merge(block.place(), 1, Integer::sum);
      if (times > 1) {
        block.placeSuffix("~" + times);
      }
    }
    blocks.add(block.build(budget.nextLine(), file));
  }

  @Override
  public void page(PageSetup page) {
    pages.add(page);
  }

  @Override
  public void stroke(Stroke stroke) {
    strokes.add(stroke);
  }

  @Override
  public void part(Part part) {
    parts.add(part);
  }

  @Override
  public void embed(String name, byte[] bytes) {
    try {
      budget.addPart(depth + 1);
    } catch (LimitException e) {
      parts.add(new Part(name, Part.Reading.NOT_READ, Part.Reason.OVER_LIMIT, e.limit()));
      return;
    }
    String child = file.isEmpty() ? name : file + "!" + name;
    documents.add(children.read(name, unique(child), bytes, depth + 1, type));
  }

  /** Names in a container may repeat; chains of names must not. */
  private String unique(String chain) {
    String free = chain;
    for (int n = 2; !names.add(free); n++) {
      free = chain + "#" + n;
    }
    return free;
  }

  void type(String value) {
    type = value;
  }

  @Override
  public void inflated(long packed, long inflated, long more) {
    budget.addInflated(packed, inflated, more);
  }

  @Override
  public Ocr ocr() {
    return ocr;
  }

  boolean hasText() {
    return blocks.stream()
        .anyMatch(b -> b.layer() != Layer.METADATA && b.layer() != Layer.EMBEDDED);
  }

  /** True when some part was already said to be not, or not wholly, read. */
  boolean hasObjection() {
    return parts.stream().anyMatch(p -> p.reading() != Part.Reading.READ);
  }

  boolean hasOnlyImages() {
    return documents.stream().allMatch(d -> d.type().startsWith("image/"));
  }

  boolean hasChildren() {
    return !documents.isEmpty();
  }

  /** There are pictures, and words were recognised in every one. */
  private boolean recognised() {
    List<Document> pictures =
        documents.stream().filter(d -> d.type().startsWith("image/")).toList();
    return !pictures.isEmpty() && pictures.stream().allMatch(Collector::recognised);
  }

  private static boolean recognised(Document picture) {
    return picture.blocks().stream().anyMatch(b -> b.layer() == Layer.OCR);
  }

  @Override
  public boolean recognised(String name) {
    return documents.stream().anyMatch(d -> d.name().equals(name) && recognised(d));
  }

  /** Closes the document; with no objection raised, it was read. */
  Document document(String name, String type, String sha256, long size) {
    if (Pictures.judgedByReader(type)) {
      Pictures.illustrate(documents);
    } else if (Pictures.inside(type)) {
      Pictures.judge(blocks, documents);
    }
    if (recognised()) {
      parts.removeIf(p -> p.name().equals(".") && p.reason() == Part.Reason.IMAGE_ONLY);
    }
    if (!hasObjection()) {
      PrivateUse.judge(blocks).ifPresent(parts::add);
    }
    if (parts.stream().noneMatch(p -> p.name().equals("."))) {
      boolean whole = parts.stream().allMatch(p -> p.reading() == Part.Reading.READ);
      parts.add(
          0,
          whole
              ? Part.read(".")
              : new Part(".", Part.Reading.PARTLY, Part.Reason.NONE, "see its parts"));
    }
    return new Document(
        name, file, type, sha256, size, self, blocks, pages, strokes, parts, documents);
  }
}
