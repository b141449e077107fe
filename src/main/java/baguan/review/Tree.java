package baguan.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

/**
 * The hashes of the record: a chain, and over the same entries a tree as in RFC 9162 section 2.1,
 * whose head stands for all of them and whose proofs show that one is among them. Feeds on entries
 * one by one and keeps only as many hashes as the tree has levels.
 */
public final class Tree {
  /** Before the first entry. */
  public static final String START = "0".repeat(64);

  private static final class Node {
    private final byte[] hash;
    private final long leaves;

    Node(byte[] hash, long leaves) {
      this.hash = hash;
      this.leaves = leaves;
    }
  }

  private final Deque<Node> peaks = new ArrayDeque<>();
  private long size;

  /** Chains an entry to the hash before it: SHA-256(prev ‖ entry). */
  public static String chain(String previous, String entry) {
    return hex(sha256(HexFormat.of().parseHex(previous), entry.getBytes(StandardCharsets.UTF_8)));
  }

  /** An entry's hash in the tree. */
  public static byte[] leaf(String entry) {
    return sha256(new byte[] {0}, entry.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] node(byte[] left, byte[] right) {
    return sha256(new byte[] {1}, left, right);
  }

  public void add(String entry) {
    peaks.push(new Node(leaf(entry), 1));
    size++;
    while (peaks.size() > 1) {
      Node right = peaks.pop();
      Node left = peaks.pop();
      if (left.leaves != right.leaves) {
        peaks.push(left);
        peaks.push(right);
        return;
      }
      peaks.push(new Node(node(left.hash, right.hash), left.leaves * 2));
    }
  }

  public long size() {
    return size;
  }

  /** The head over everything added so far; of nothing, SHA-256 of nothing. */
  public String head() {
    if (peaks.isEmpty()) {
      return hex(sha256());
    }
    Iterator<Node> right = peaks.iterator();
    byte[] hash = right.next().hash;
    while (right.hasNext()) {
      hash = node(right.next().hash, hash);
    }
    return hex(hash);
  }

  /**
   * The hashes that lead from an entry to the head, nearest first.
   *
   * @param leaves of all entries, see {@link #leaf}
   * @param index 0 for the first
   */
  public static List<String> proof(List<byte[]> leaves, int index) {
    List<String> path = new ArrayList<>();
    List<byte[]> level = leaves;
    int at = index;
    while (level.size() > 1) {
      int sibling = at ^ 1;
      if (sibling < level.size()) {
        path.add(hex(level.get(sibling)));
      }
      List<byte[]> above = new ArrayList<>();
      for (int i = 0; i < level.size(); i += 2) {
        boolean alone = i + 1 == level.size();
        above.add(alone ? level.get(i) : node(level.get(i), level.get(i + 1)));
      }
      level = above;
      at /= 2;
    }
    return path;
  }

  /** Whether an entry is the one at {@code index} of {@code size} under this head. */
  public static boolean proves(
      List<String> path, String entry, long index, long size, String head) {
    if (index < 0 || index >= size) {
      return false;
    }
    byte[] hash = leaf(entry);
    long at = index;
    long last = size - 1;
    for (String step : path) {
      if (last == 0) {
        return false;
      }
      byte[] other = HexFormat.of().parseHex(step);
      if (at % 2 == 1 || at == last) {
        hash = node(other, hash);
        while (at % 2 == 0 && at != 0) { // levels where it stood alone
          at /= 2;
          last /= 2;
        }
      } else {
        hash = node(hash, other);
      }
      at /= 2;
      last /= 2;
    }
    return last == 0 && Arrays.equals(hash, HexFormat.of().parseHex(head));
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
