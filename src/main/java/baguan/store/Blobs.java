package baguan.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Sealed bytes by name; the same name always means the same bytes. */
interface Blobs {
  /** On return they survive a power cut. */
  void put(String name, byte[] sealed) throws IOException;

  Optional<byte[]> get(String name) throws IOException;

  void delete(String name) throws IOException;

  /** Those that were put before a time, in no order. */
  List<String> olderThan(long millis) throws IOException;
}
