package baguan.find.identifier;

/** National check digits of VAT numbers; {@code s} is the number without its country. */
final class VatChecks {
  private VatChecks() {}

  /** True when the country's rule is known and met. */
  static boolean valid(String country, String s) {
    if (!s.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int n = s.length();
    return switch (country) {
      case "DE" -> n == 9 && iso7064(s);
      case "FR" -> n == 11 && number(s, 0, 2) == (12 + 3 * (number(s, 2, 11) % 97)) % 97;
      case "BE" -> n == 10 && number(s, 8, 10) == 97 - number(s, 0, 8) % 97;
      case "IT" -> n == 11 && Checks.luhn(s);
      case "SE" -> n == 12 && s.endsWith("01") && Checks.luhn(s.substring(0, 10));
      case "LU" -> n == 8 && number(s, 6, 8) == number(s, 0, 6) % 89;
      case "DK" -> n == 8 && weighted(s, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
      case "FI" -> n == 8 && eleven(weighted(s, 7, 9, 10, 5, 8, 4, 2)) == last(s);
      case "PL" -> n == 10 && weighted(s, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == last(s);
      case "PT" -> n == 9 && portugal(s) == last(s);
      default -> false;
    };
  }

  /** Length of the countries above, 0 for others. */
  static int length(String country) {
    return switch (country) {
      case "LU", "DK", "FI" -> 8;
      case "DE", "PT" -> 9;
      case "BE", "PL" -> 10;
      case "FR", "IT" -> 11;
      case "SE" -> 12;
      default -> 0;
    };
  }

  private static boolean iso7064(String s) {
    int product = 10;
    for (int i = 0; i < 8; i++) {
      int sum = (s.charAt(i) - '0' + product) % 10;
      product = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    return (11 - product) % 10 == last(s);
  }

  private static int weighted(String s, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (s.charAt(i) - '0');
    }
    return sum;
  }

  private static int eleven(int sum) {
    return (11 - sum % 11) % 11;
  }

  private static int portugal(String s) {
    int check = 11 - weighted(s, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
    return check > 9 ? 0 : check;
  }

  private static int last(String s) {
    return s.charAt(s.length() - 1) - '0';
  }

  private static long number(String s, int start, int end) {
    return Long.parseLong(s.substring(start, end));
  }
}
