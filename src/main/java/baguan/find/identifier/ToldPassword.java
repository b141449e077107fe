package baguan.find.identifier;

import baguan.document.Block;
import baguan.document.Span;
import baguan.find.text.Chars;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The password a line tells for a file. One for something else, a hint, or a rule about passwords
 * tells none.
 */
final class ToldPassword {
  private static final int LEAST = 4;
  private static final int NEAR = 30; // characters before the word that say what it opens

  /** The word, what it opens, the sign that gives the value; or the word alone. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:密码|密碼|口令|解压码|解壓碼|(?i:\\b(?:password|passcode|passphrase|passwd|pwd)\\b))"
              + "(?:(?: (?:for|to|of)(?: [\\w.-]{1,30}){1,6}?)?(?:[（(][^）)]{1,12}[）)])?"
              + "(?:如下|仍|还|還|都|均|统一|統一)?"
              + "[ \"”’』」]*((?:[是为為:：=]|(?i:\\bis\\b))+)|)[ \"'“‘「『]*");

  private static final Pattern OF_FILE =
      Pattern.compile(
          "解压|解壓|压缩|壓縮|附件|文件|文档|檔案"
              + "|(?i:\\b(?:attach\\w*|zip|rar|7z|archive|file|document|pdf)\\b)");

  private static final Pattern OF_OTHER =
      Pattern.compile(
          "登录|登錄|登入|账号|账户|帐号|帳號|用户|用戶|使用者|系统|系統|网站|網站|平台|邮箱|信箱|无线|無線|会议|會議"
              + "|数据库|資料庫|初始|服务器|伺服器|主机|路由|门禁|支付|远程|管理员"
              + "|(?i:\\b(?:log-?in|log on|account|user\\w*|server|wi-?fi|vpn|meeting|zoom|teams|database|portal)\\b)");

  private ToldPassword() {}

  /**
   * @param about the line is of the mail that carries the file, or its name: any password opens it
   *     unless the words before it say otherwise; elsewhere they must name a file
   */
  static Optional<Span> in(List<Block> lines, int i, boolean about) {
    Block block = lines.get(i);
    String text = block.text();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String near = text.substring(Math.max(0, word.start() - NEAR), word.end());
      int last = last(OF_OTHER, near);
      boolean file = last(OF_FILE, near) > last;
      boolean other = last >= 0;
      boolean given = word.group(1) != null;
      if (file || (about && !other && (given || named(block)))) {
        boolean ends = word.end() == text.length() && given && i + 1 < lines.size();
        Optional<Span> value = ends ? line(block, lines.get(i + 1)) : value(block, word.end());
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  /** Where the nearest such word begins, -1 when there is none. */
  private static int last(Pattern words, String near) {
    return words.matcher(near).results().mapToInt(MatchResult::start).max().orElse(-1);
  }

  /** The next line, when it is nothing but the password. */
  private static Optional<Span> line(Block block, Block next) {
    int start = next.text().length() - next.text().stripLeading().length();
    Optional<Span> value = next.file().equals(block.file()) ? value(next, start) : Optional.empty();
    return value.filter(v -> next.text().substring(v.end()).isBlank());
  }

  private static Optional<Span> value(Block block, int start) {
    String text = block.text();
    int stop = named(block) ? Math.max(start, text.lastIndexOf('.')) : text.length();
    int end = start;
    while (end < stop
        && text.charAt(end) > ' '
        && text.charAt(end) < 0x7f
        && "\"',;<>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > start && ".)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String value = text.substring(start, end);
    boolean number = value.chars().allMatch(c -> Chars.digit((char) c));
    boolean counts = number && Chars.han(Chars.at(text, end)); // 2026年
    boolean told = !value.isEmpty() && !counts && Credential.plausible(value, LEAST);
    return told ? Optional.of(block.span(start, end)) : Optional.empty();
  }

  private static boolean named(Block block) {
    return block.attribute("name").equals("file-name");
  }
}
