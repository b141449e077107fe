package baguan.find.identifier;

import static baguan.fact.IdentifierType.ACCESS_TOKEN;
import static baguan.fact.IdentifierType.ALIYUN_KEY;
import static baguan.fact.IdentifierType.AWS_KEY;
import static baguan.fact.IdentifierType.AZURE_KEY;
import static baguan.fact.IdentifierType.CHINESE_PASSWORD;
import static baguan.fact.IdentifierType.CONNECTION_STRING;
import static baguan.fact.IdentifierType.GCP_KEY;
import static baguan.fact.IdentifierType.HUAWEI_KEY;
import static baguan.fact.IdentifierType.PASSWORD;
import static baguan.fact.IdentifierType.PRIVATE_KEY;
import static baguan.fact.IdentifierType.TENCENT_KEY;
import static baguan.fact.IdentifierType.WECHAT_SECRET;

import baguan.fact.IdentifierType;
import baguan.fact.Validity;
import baguan.find.text.Chars;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords and keys told by the word before a colon, an equals sign, or 是 and 为. Only such a sign
 * makes it look, so the cost goes with their number.
 */
final class AssignmentScanner implements Scanner {
  private static final int WINDOW = 28; // characters before the sign that may hold the word
  private static final String VERBS = "是为為";
  private static final String BEFORE_VERB = "码令碼钥鑰";

  /**
   * A word and what it names.
   *
   * @param least characters of the value
   * @param most characters of the value
   * @param alphabet {@code any}, {@code hex}, {@code alnum}, {@code base64}
   */
  private record Word(IdentifierType type, String text, int least, int most, String alphabet) {
    boolean fits(String value) {
      return value.length() >= least
          && value.length() <= most
          && (alphabet.equals("any") || value.chars().allMatch(c -> may((char) c)));
    }

    private boolean may(char c) {
      return switch (alphabet) {
        case "hex" -> c < 128 && Character.digit(c, 16) >= 0;
        case "alnum" -> Chars.alnum(c);
        default -> Chars.alnum(c) || c == '+' || c == '/' || c == '=';
      };
    }
  }

  private static final int LONG = 4096;

  /** The more exact before the looser; of those that end what stands before, the first names it. */
  private static final List<Word> WORDS =
      List.of(
          new Word(AWS_KEY, "secret_access_key", 40, 40, "base64"),
          new Word(AWS_KEY, "secretaccesskey", 40, 40, "base64"),
          new Word(ALIYUN_KEY, "access_key_secret", 30, 30, "alnum"),
          new Word(ALIYUN_KEY, "accesskeysecret", 30, 30, "alnum"),
          new Word(ALIYUN_KEY, "accesskey secret", 30, 30, "alnum"),
          new Word(GCP_KEY, "private_key_id", 40, 40, "hex"),
          new Word(PRIVATE_KEY, "private_key", 64, 66, "hex"),
          new Word(PRIVATE_KEY, "private key", 64, 66, "hex"),
          new Word(PRIVATE_KEY, "privatekey", 64, 66, "hex"),
          new Word(PRIVATE_KEY, "私钥", 64, 66, "hex"),
          new Word(PRIVATE_KEY, "私鑰", 64, 66, "hex"),
          new Word(AZURE_KEY, "accountkey", 86, 88, "base64"),
          new Word(AZURE_KEY, "sharedaccesskey", 40, 88, "base64"),
          new Word(WECHAT_SECRET, "appsecret", 32, 32, "hex"),
          new Word(WECHAT_SECRET, "corpsecret", 40, 48, "any"),
          new Word(TENCENT_KEY, "secretkey", 32, 32, "alnum"),
          new Word(TENCENT_KEY, "secret_key", 32, 32, "alnum"),
          new Word(HUAWEI_KEY, "sk", 40, 40, "alnum"),
          new Word(ACCESS_TOKEN, "secret_access_key", 16, 39, "any"),
          new Word(ACCESS_TOKEN, "access_key_secret", 16, LONG, "any"),
          new Word(ACCESS_TOKEN, "accesskeysecret", 16, LONG, "any"),
          new Word(ACCESS_TOKEN, "accountkey", 16, LONG, "any"),
          new Word(ACCESS_TOKEN, "appsecret", 16, LONG, "any"),
          new Word(ACCESS_TOKEN, "secretkey", 16, LONG, "any"),
          new Word(ACCESS_TOKEN, "secret_key", 16, LONG, "any"),
          new Word(ACCESS_TOKEN, "access_key", 16, LONG, "any"),
          new Word(ACCESS_TOKEN, "accesskey", 16, LONG, "any"),
          new Word(ACCESS_TOKEN, "api_key", 16, LONG, "any"),
          new Word(ACCESS_TOKEN, "api-key", 16, LONG, "any"),
          new Word(ACCESS_TOKEN, "apikey", 16, LONG, "any"),
          new Word(ACCESS_TOKEN, "token", 16, LONG, "any"),
          new Word(ACCESS_TOKEN, "secret", 16, LONG, "any"),
          new Word(ACCESS_TOKEN, "密钥", 16, LONG, "any"),
          new Word(ACCESS_TOKEN, "密鑰", 16, LONG, "any"),
          new Word(ACCESS_TOKEN, "金鑰", 16, LONG, "any"),
          new Word(PASSWORD, "password", 6, LONG, "any"),
          new Word(PASSWORD, "passwd", 6, LONG, "any"),
          new Word(PASSWORD, "passphrase", 6, LONG, "any"),
          new Word(PASSWORD, "passcode", 6, LONG, "any"),
          new Word(PASSWORD, "pwd", 6, LONG, "any"),
          new Word(CHINESE_PASSWORD, "密码", 6, LONG, "any"),
          new Word(CHINESE_PASSWORD, "密碼", 6, LONG, "any"),
          new Word(CHINESE_PASSWORD, "口令", 6, LONG, "any"),
          new Word(CHINESE_PASSWORD, "通行码", 6, LONG, "any"),
          new Word(CHINESE_PASSWORD, "通行碼", 6, LONG, "any"),
          new Word(CHINESE_PASSWORD, "验证码", 6, LONG, "any"),
          new Word(CHINESE_PASSWORD, "驗證碼", 6, LONG, "any"));

  private static final Set<Character> LAST =
      WORDS.stream()
          .map(word -> word.text().charAt(word.text().length() - 1))
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public void scan(Text text, List<Candidate> out) {
    String s = text.text;
    for (int i = 1; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean sign = c == ':' || c == '=' || c == '：';
      boolean verb = VERBS.indexOf(c) >= 0 && BEFORE_VERB.indexOf(s.charAt(i - 1)) >= 0;
      if (sign || verb) {
        assigned(text, i, out);
      } else if (c == ' ' && s.startsWith("corpsecret", i - 10)) {
        assigned(text, i, out);
      }
    }
    signature(text, out);
  }

  private static void assigned(Text text, int sign, List<Candidate> out) {
    int end = back(text, sign);
    if (end >= 5 && text.text.startsWith("value", end - 5)) { // <add key="…" value="…"/>
      end = back(text, end - 5);
    }
    if (!LAST.contains(Character.toLowerCase(text.at(end - 1)))) {
      return;
    }
    int from = Math.max(0, end - WINDOW);
    String before = text.sub(from, end);
    String lower = before.toLowerCase(Locale.ROOT);
    if (lower.length() != before.length()) {
      return; // a letter whose lower case is longer: no name of a key
    }
    int start = forward(text, sign + 1);
    String value = text.sub(start, value(text, start));
    String name = "";
    for (Word word : WORDS) {
      boolean other = !name.isEmpty() && !name.equals(word.text());
      if (other || !lower.endsWith(word.text()) || glued(word, before)) {
        continue;
      }
      name = word.text();
      boolean field = text.at(sign) == '=' && start == sign + 1; // no sentence writes PWD=ABCDEFGH
      boolean secret =
          Credential.plausible(value, word.least())
              || (field && Credential.capitals(value, word.least()));
      if (word.fits(value) && secret && known(word, value)) {
        IdentifierType type = type(word, text.text);
        int stop = start + value.length();
        out.add(new Candidate(type, value, Validity.PLAUSIBLE, word.text(), false, start, stop));
        return;
      }
    }
  }

  private static boolean known(Word word, String value) {
    boolean password = word.type() == PASSWORD || word.type() == CHINESE_PASSWORD;
    return password || Credential.random(value);
  }

  private static IdentifierType type(Word word, String text) {
    boolean opens = word.type() == PASSWORD && text.indexOf(';') >= 0;
    return opens && ConnectionScanner.names(text) ? CONNECTION_STRING : word.type();
  }

  /** A password word begins where a word begins: {@code userPassword}, not {@code nopassword}. */
  private static boolean glued(Word word, String before) {
    int at = before.length() - word.text().length();
    boolean letter = Chars.letter(Chars.at(before, at - 1));
    boolean camel = letter && before.charAt(at) < 'a' && before.charAt(at - 1) >= 'a';
    boolean strict = word.type() == PASSWORD || word.type() == HUAWEI_KEY;
    return strict && letter && !camel;
  }

  /** Over spaces and a closing mark, to the end of the word before. */
  private static int back(Text text, int at) {
    int i = at;
    while (i > 0 && " \"'”’)=".indexOf(text.at(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  private static int forward(Text text, int at) {
    int i = at;
    while (text.at(i) != '\0' && " \"'“‘是为為:=：".indexOf(text.at(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** To the first character a secret in plain text does not have. */
  static int value(Text text, int start) {
    int end = start;
    while (text.at(end) > ' ' && text.at(end) < 0x7f && "\"';,<>&".indexOf(text.at(end)) < 0) {
      end++;
    }
    while (end > start && text.at(end - 1) == '.') { // the sentence's own
      end--;
    }
    return end;
  }

  /** The signature of a shared link of Azure, whose other fields stand beside it. */
  private static void signature(Text text, List<Candidate> out) {
    int at = text.text.indexOf("sig=");
    if (at < 0 || !(text.text.contains("sv=") || text.text.contains("se="))) {
      return;
    }
    int start = at + 4;
    int end = value(text, start);
    if (end - start >= 40 && Credential.random(text.sub(start, end))) {
      text.report(AZURE_KEY, text.sub(start, end), Validity.PLAUSIBLE, start, end, out);
    }
  }
}
