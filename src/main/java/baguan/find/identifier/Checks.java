package baguan.find.identifier;

import java.time.YearMonth;
import java.util.Map;

/** Check digits and structures. Arguments have the right length and alphabet already. */
final class Checks {
  private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String PROVINCES =
      " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64"
          + " 65 71 81 82 83 ";
  private static final String REGISTRIES =
      " 11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 54 59 61 62 69 71 72 79 81 89 91 92 93"
          + " A1 A9 N1 N2 N3 N9 Y1 ";
  private static final String TW = "ABCDEFGHJKLMNPQRSTUVXYWZIO"; // A is 10 … O is 35

  /** Where the first four of a bank's own part are letters. */
  private static final String LETTERED =
      " AZ BG BH DO GB GI GT IE IQ JO KW LC LV MU NL PK PS QA RO SC SV VG ";

  private static final Map<String, Integer> IBAN = ibanLengths();

  private Checks() {}

  /** GB 11643: ISO 7064 MOD 11-2 over province, date, sequence; 9PP… is the 2023 foreign card. */
  static boolean prcId(String s) {
    boolean foreign = s.charAt(0) == '9';
    String province = foreign ? s.substring(1, 3) : s.substring(0, 2);
    int year = Integer.parseInt(s.substring(6, 10));
    if (!province(province) || year < 1880 || year > 2099 || !date(year, s.substring(10, 14))) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += ID_WEIGHTS[i] * (s.charAt(i) - '0');
    }
    return "10X98765432".charAt(sum % 11) == s.charAt(17);
  }

  /** The old card: province and date of the 20th century, nothing else to prove. */
  static boolean prcId15(String s) {
    return province(s.substring(0, 2))
        && date(1900 + Integer.parseInt(s.substring(6, 8)), s.substring(8, 12));
  }

  static boolean province(String two) {
    return PROVINCES.contains(" " + two + " ");
  }

  private static boolean date(int year, String monthDay) {
    int month = Integer.parseInt(monthDay.substring(0, 2));
    int day = Integer.parseInt(monthDay.substring(2));
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** GB 32100-2015: weights 3^i mod 31; the outer mod 31 matters when the sum is 0. */
  static boolean uscc(String s) {
    if (!REGISTRIES.contains(" " + s.substring(0, 2) + " ")) {
      return false;
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      int value = USCC.indexOf(s.charAt(i));
      if (value < 0 || (i >= 2 && i < 8 && value > 9)) {
        return false;
      }
      sum += value * weight;
      weight = weight * 3 % 31;
    }
    return USCC.charAt((31 - sum % 31) % 31) == s.charAt(17);
  }

  static boolean luhn(String s) {
    int sum = 0;
    for (int i = s.length() - 1, k = 0; i >= 0; i--, k++) {
      int d = s.charAt(i) - '0';
      int twice = d * 2 > 9 ? d * 2 - 9 : d * 2;
      sum += k % 2 == 0 ? d : twice;
    }
    return sum % 10 == 0 && s.chars().distinct().count() > 1;
  }

  /** Issuer number and length belong together. */
  static boolean card(String s) {
    int n = s.length();
    int two = Integer.parseInt(s.substring(0, 2));
    int four = Integer.parseInt(s.substring(0, 4));
    boolean network =
        switch (s.charAt(0)) {
          case '2' -> n == 16 && ((four >= 2221 && four <= 2720) || (four >= 2200 && four <= 2204));
          case '3' -> three(n, two, four);
          case '4' -> n == 13 || n == 16 || n == 19;
          case '5' -> n == 16 && two >= 50 && two <= 58;
          case '6' -> n >= 16 && (two == 62 || two == 60 || two == 64 || two == 65 || two == 67);
          case '8' -> n >= 16 && four >= 8110 && four <= 8171;
          case '9' -> n >= 16;
          default -> false;
        };
    return network && luhn(s);
  }

  private static boolean three(int length, int two, int four) {
    return switch (two) {
      case 34, 37 -> length == 15;
      case 35 -> length >= 16 && four >= 3528 && four <= 3589;
      case 36, 38 -> length == 14;
      default -> length == 14 && four >= 3000 && four < 3060;
    };
  }

  /** One or two letters, six digits, check; a missing letter counts as a space (36). */
  static boolean hkid(String letters, String digits, char check) {
    int sum = letters.length() == 1 ? 36 * 9 : (letters.charAt(0) - 'A' + 10) * 9;
    sum += (letters.charAt(letters.length() - 1) - 'A' + 10) * 8;
    for (int i = 0; i < 6; i++) {
      sum += (digits.charAt(i) - '0') * (7 - i);
    }
    return (sum + (check == 'A' ? 10 : check - '0')) % 11 == 0;
  }

  static boolean taiwan(String s) {
    int letter = TW.indexOf(s.charAt(0)) + 10;
    int sum = letter / 10 + letter % 10 * 9;
    for (int i = 1; i < 9; i++) {
      sum += (s.charAt(i) - '0') * (9 - i);
    }
    return (sum + s.charAt(9) - '0') % 10 == 0;
  }

  /** Digit sums of the products by 5; a 7 in the seventh place may count as one more. */
  static boolean taiwanBusiness(String s) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      int product = (s.charAt(i) - '0') * ("12121241".charAt(i) - '0');
      sum += product / 10 + product % 10;
    }
    return sum % 5 == 0 || (s.charAt(6) == '7' && (sum + 1) % 5 == 0);
  }

  static boolean nhs(String s) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (s.charAt(i) - '0') * (10 - i);
    }
    int check = (11 - sum % 11) % 11;
    return check != 10 && check == s.charAt(9) - '0' && s.chars().distinct().count() > 1;
  }

  /** ISO 13616: length by country, mod 97 is 1, check digits 02 to 98. */
  static boolean iban(String s) {
    Integer length = IBAN.get(s.substring(0, 2));
    if (length == null || length != s.length() || !bank(s)) {
      return false;
    }
    int check = Integer.parseInt(s.substring(2, 4));
    int rest = 0;
    String turned = s.substring(4) + s.substring(0, 4);
    for (int i = 0; i < turned.length(); i++) {
      int value = Character.digit(turned.charAt(i), 36);
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1 && check >= 2 && check <= 98;
  }

  private static boolean bank(String s) {
    boolean letters = s.substring(4, 8).chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return letters || !LETTERED.contains(" " + s.substring(0, 2) + " ");
  }

  static boolean ibanCountry(String two) {
    return IBAN.containsKey(two);
  }

  private static Map<String, Integer> ibanLengths() {
    String table =
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 DZ26"
            + " EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23"
            + " IQ23 IR26 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MA28 MC27 MD24 ME22"
            + " MK19 MR27 MT31 MU30 MZ25 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24"
            + " SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20";
    Map<String, Integer> lengths = new java.util.HashMap<>();
    for (String entry : table.split(" ")) {
      lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
    }
    return Map.copyOf(lengths);
  }
}
