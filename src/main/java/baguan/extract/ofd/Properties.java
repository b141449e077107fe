package baguan.extract.ofd;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Sink;
import java.util.HashMap;
import java.util.Map;

/** Names and values as blocks, each under a locator of its own. */
final class Properties {
  private final Sink sink;
  private final Map<String, Integer> used = new HashMap<>();

  Properties(Sink sink) {
    this.sink = sink;
  }

  void put(Layer layer, Cause cause, String part, String name, String value) {
    put(layer, cause, part, name, value, Map.of());
  }

  /** A repeated name gets a number. */
  void put(
      Layer layer,
      Cause cause,
      String part,
      String name,
      String value,
      Map<String, String> attributes) {
    String path = name.replaceAll("\\s+", "_");
    int n = used.merge(part + "/" + path, 1, Integer::sum);
    Block.Builder block =
        Block.in(layer, part, n == 1 ? path : path + "[" + n + "]")
            .kind(Kind.PROPERTY)
            .cause(cause)
            .attribute("name", name)
            .text(value.strip());
    attributes.forEach(block::attribute);
    sink.block(block);
  }
}
