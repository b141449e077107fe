package baguan.worker;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link Encoder} wrote. Trusts nothing: no length is believed before it came. */
final class Decoder {
  /** Reads one value. */
  interface Each<T> {
    T read() throws IOException;
  }

  private final MessageIn in;
  private final List<Object> known = new ArrayList<>();

  Decoder(MessageIn in) {
    this.in = in;
  }

  long number() throws IOException {
    long rest = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int next = one();
      rest |= (long) (next & 0x7f) << shift;
      if (next < 0x80) {
        return (rest >>> 1) ^ -(rest & 1);
      }
    }
    throw new ProtocolException("number without end");
  }

  int integer() throws IOException {
    long value = number();
    if (value != (int) value) {
      throw new ProtocolException("number too large");
    }
    return (int) value;
  }

  boolean flag() throws IOException {
    return one() != 0;
  }

  <E> E choice(E[] all) throws IOException {
    int ordinal = one();
    if (ordinal >= all.length) {
      throw new ProtocolException("choice " + ordinal);
    }
    return all[ordinal];
  }

  String text() throws IOException {
    long head = number();
    boolean wide = (head & 1) != 0;
    byte[] bytes = exactly((head >> 1) << (wide ? 1 : 0));
    if (!wide) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    char[] chars = new char[bytes.length / 2];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) (((bytes[2 * i] & 0xff) << 8) | (bytes[2 * i + 1] & 0xff));
    }
    return new String(chars);
  }

  byte[] bytes() throws IOException {
    return exactly(number());
  }

  String name() throws IOException {
    return again(String.class, this::text);
  }

  <T> T again(Class<T> type, Each<T> first) throws IOException {
    int number = integer();
    if (number == 0) {
      T value = first.read();
      known.add(value);
      return value;
    }
    Object value = number < 0 || number > known.size() ? null : known.get(number - 1);
    if (!type.isInstance(value)) {
      throw new ProtocolException("unknown value " + number);
    }
    return type.cast(value);
  }

  <T> List<T> list(Each<T> each) throws IOException {
    int size = integer();
    if (size == 0) {
      return List.of();
    }
    List<T> values = new ArrayList<>(Math.max(0, Math.min(size, 64)));
    for (int i = 0; i < size; i++) {
      values.add(each.read());
    }
    return values;
  }

  /** In the order it was written. */
  Map<String, String> map() throws IOException {
    int size = integer();
    if (size == 0) {
      return Map.of();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      values.put(name(), text());
    }
    return values;
  }

  private int one() throws IOException {
    int next = in.read();
    if (next < 0) {
      throw new EOFException("message ends too early");
    }
    return next;
  }

  private byte[] exactly(long length) throws IOException {
    if (length < 0 || length > in.left()) {
      throw length < 0 ? new ProtocolException("length") : new MessageIn.TooLongException();
    }
    byte[] bytes = new byte[(int) length];
    if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
      throw new EOFException("message ends too early");
    }
    return bytes;
  }
}
