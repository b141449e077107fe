package baguan.find.identifier;

/** What an IP address says about itself, by its digits alone. */
final class Addresses {
  private Addresses() {}

  /** Not zero, loopback, multicast or broadcast, and every octet in range. */
  static boolean usable(int[] o) {
    for (int octet : o) {
      if (octet > 255) {
        return false;
      }
    }
    return o[0] != 0 && o[0] != 127 && o[0] < 224;
  }

  /** RFC 1918, carrier NAT, link-local. */
  static boolean internal(int[] o) {
    return o[0] == 10
        || (o[0] == 172 && o[1] >= 16 && o[1] <= 31)
        || (o[0] == 192 && o[1] == 168)
        || (o[0] == 169 && o[1] == 254)
        || (o[0] == 100 && o[1] >= 64 && o[1] <= 127);
  }

  /** Eight groups, or fewer with one {@code ::}; at least one digit, not loopback. */
  static boolean version6(String s) {
    int gap = s.indexOf("::");
    if (s.length() < 6 || s.equals("::1") || (gap >= 0 && s.indexOf("::", gap + 1) > gap)) {
      return false;
    }
    int groups = 0;
    for (String group : s.split(":", -1)) {
      if (group.indexOf('.') >= 0) {
        groups += 2;
      } else if (group.length() > 4) {
        return false;
      } else if (!group.isEmpty()) {
        groups++;
      }
    }
    boolean digit = s.chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean ends = s.endsWith("::") || !s.endsWith(":");
    boolean begins = s.startsWith("::") || !s.startsWith(":");
    return digit && ends && begins && (gap >= 0 ? groups >= 2 && groups < 8 : groups == 8);
  }
}
