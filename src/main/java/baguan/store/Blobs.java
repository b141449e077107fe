package baguan.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Sealed bytes by name; the same name always means the same bytes. */
interface Blobs {
  /** On return they survive a power cut. */
  void put(String name, byte[] sealed) throws IOException;

  Optional<byte[]> get(String name) throws IOException;

  /** Deletes it unless somebody has put it again since; answers whether it did. */
  boolean deleteOlder(String name, long millis) throws IOException;

  /** Those that were last put before a time, in no order. */
  List<String> olderThan(long millis) throws IOException;
}
