package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import baguan.find.structure.Structure;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds mails that speak of an attachment and carry none. What they quote speaks of another mail.
 */
public final class MailAttachmentFinder implements FactFinder {
  private static final Pattern MENTION =
      Pattern.compile(
          "(?i:(?:please (?:find|see)|see|find) (?:the )?(?:attached|attachment|enclosed)"
              + "|(?:is|are) attached(?! to\\b)|attached (?:is|are|you will find))|请查收附件|(?:详见|请见|参见|见)附件|附件请查收");
  private static final Pattern QUOTED =
      Pattern.compile(
          "-{2,}.{0,4}(?:Original Message|原始邮件|Forwarded message).*|On .{4,120} wrote:.*|发件人[:：].*|From: .*");

  @Override
  public List<Fact> find(Reading reading) {
    Remarks remarks = new Remarks();
    Document mail = reading.document();
    boolean asked = Structure.of(reading).profile().type().equals("mail") && mail.fullyRead();
    boolean carries = mail.blocks().stream().anyMatch(b -> b.layer() == Layer.EMBEDDED);
    if (asked && mail.children().isEmpty() && !carries) {
      for (Block block : mail.blocks()) {
        if (block.layer() != Layer.VISIBLE || block.text().startsWith(">")) {
          continue;
        }
        Matcher m = MENTION.matcher(block.text());
        if (QUOTED.matcher(block.text()).matches()) {
          break;
        }
        if (m.find()) {
          remarks.add("mail-attachment-missing", block, m.start(), m.end(), "");
          break;
        }
      }
    }
    return remarks.facts();
  }
}
