package baguan.store;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How values that are no column type stand in columns. */
final class Columns {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<String>> LIST = new TypeReference<>() {};

  private Columns() {}

  static String text(Collection<String> values) {
    return JSON.writeValueAsString(List.copyOf(values));
  }

  static List<String> list(String text) {
    return JSON.readValue(text, LIST);
  }

  static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E of(Class<E> type, String id) {
    return Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
  }

  static int flag(boolean value) {
    return value ? 1 : 0;
  }
}
