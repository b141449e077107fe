package baguan.find.identifier;

import static baguan.fact.IdentifierType.WEBHOOK_ADDRESS;

import baguan.fact.Validity;
import baguan.find.text.Chars;
import java.util.List;

/** Addresses of chat robots: who knows one may speak in the group. */
final class WebhookScanner implements Scanner {
  private static final int LEAST = 20; // characters of the part nobody can guess

  /** What stands before that part: WeCom, DingTalk, Feishu and Lark, Slack, Discord, Teams. */
  private static final String[] MARKS = {
    "webhook/send?key=",
    "robot/send?access_token=",
    "/bot/v2/hook/",
    "/bot/hook/",
    "hooks.slack.com/services/",
    "discord.com/api/webhooks/",
    "discordapp.com/api/webhooks/",
    ".webhook.office.com/webhookb2/"
  };

  @Override
  public void scan(Text text, List<Candidate> out) {
    String s = text.text;
    if (!s.contains("hook") && !s.contains("robot/")) {
      return;
    }
    for (String mark : MARKS) {
      for (int at = s.indexOf(mark); at >= 0; at = s.indexOf(mark, at + 1)) {
        int start = at + mark.length();
        int end = start;
        while (Chars.alnum(text.at(end)) || "-_/@".indexOf(text.at(end)) >= 0) {
          end++;
        }
        String value = s.substring(start, end);
        if (value.length() >= LEAST && Credential.random(value)) {
          text.report(WEBHOOK_ADDRESS, value, Validity.VALID, start, end, out);
        }
      }
    }
  }
}
