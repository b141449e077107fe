package baguan.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Writes plain values: integers of variable length, strings exactly as they are in memory. */
final class Encoder {
  /** Writes one value of a list. */
  interface Each<T> {
    void write(T value) throws IOException;
  }

  private final OutputStream out;
  private final Map<Object, Integer> known = new HashMap<>();

  Encoder(OutputStream out) {
    this.out = out;
  }

  void number(long value) throws IOException {
    long rest = (value << 1) ^ (value >> 63); // small negative numbers stay short
    while ((rest & ~0x7fL) != 0) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  void flag(boolean value) throws IOException {
    out.write(value ? 1 : 0);
  }

  /** Both ends are the same build: the order of the constants is theirs alone. */
  @SuppressWarnings("EnumOrdinal")
  void choice(Enum<?> value) throws IOException {
    out.write(value.ordinal());
  }

  /** Half of a surrogate pair survives: broken files have them. */
  void text(String value) throws IOException {
    int length = value.length();
    boolean wide = false;
    for (int i = 0; i < length && !wide; i++) {
      wide = value.charAt(i) > 0xff;
    }
    number(((long) length << 1) | (wide ? 1 : 0));
    byte[] bytes = new byte[wide ? 2 * length : length];
    for (int i = 0, j = 0; i < length; i++) {
      char c = value.charAt(i);
      if (wide) {
        bytes[j++] = (byte) (c >> 8);
      }
      bytes[j++] = (byte) c;
    }
    out.write(bytes, 0, bytes.length);
  }

  void bytes(byte[] value) throws IOException {
    number(value.length);
    out.write(value, 0, value.length);
  }

  /** A string that comes again and again. */
  void name(String value) throws IOException {
    again(value, this::text);
  }

  /** A value that comes again and again is written once; then its number does. */
  <T> void again(T value, Each<T> first) throws IOException {
    Integer number = known.get(value);
    if (number != null) {
      number(number);
      return;
    }
    number(0);
    first.write(value);
    known.put(value, known.size() + 1); // what it holds itself comes before it
  }

  <T> void list(Collection<T> values, Each<? super T> each) throws IOException {
    number(values.size());
    for (T value : values) {
      each.write(value);
    }
  }

  void map(Map<String, String> values) throws IOException {
    number(values.size());
    for (Map.Entry<String, String> entry : values.entrySet()) {
      name(entry.getKey());
      text(entry.getValue());
    }
  }
}
