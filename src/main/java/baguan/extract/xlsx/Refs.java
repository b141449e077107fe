package baguan.extract.xlsx;

/** Cell references in A1 style. */
final class Refs {
  static final int COLUMNS = 1 << 14;

  private Refs() {}

  /** 1-based column of {@code B7}; 0 when it is no reference. */
  static int column(String ref) {
    int column = 0;
    for (int i = 0; i < ref.length() && column <= COLUMNS; i++) {
      char c = ref.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        column = column * 26 + c - 'A' + 1;
      } else if (c != '$') {
        break;
      }
    }
    return column;
  }

  /** 1-based row of {@code B7}; 0 when it has none. */
  static int row(String ref) {
    int row = 0;
    for (int i = 0; i < ref.length(); i++) {
      char c = ref.charAt(i);
      if (c >= '0' && c <= '9' && row < 1 << 21) {
        row = row * 10 + c - '0';
      }
    }
    return row;
  }

  static String name(int row, int column) {
    StringBuilder name = new StringBuilder();
    for (int c = column; c > 0; c = (c - 1) / 26) {
      name.append((char) ('A' + (c - 1) % 26));
    }
    return name.reverse().append(row).toString();
  }
}
