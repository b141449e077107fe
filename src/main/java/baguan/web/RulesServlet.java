package baguan.web;

import baguan.rule.Language;
import baguan.rule.RuleCard;
import baguan.rule.RuleSet;
import baguan.rule.Wording;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /api/v1/rules}: what is checked, and on what basis. */
final class RulesServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final transient RuleSet rules;
  private final transient Settings settings;

  RulesServlet(RuleSet rules, Settings settings) {
    this.rules = rules;
    this.settings = settings;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Upload.language(request, settings.language());
    ObjectNode body = MAPPER.createObjectNode();
    body.put("digest", rules.digest());
    ArrayNode items = body.putArray("items");
    for (RuleCard card : rules.cards().values()) {
      Wording wording = card.wording(language);
      ObjectNode item = items.addObject();
      item.put("id", card.id());
      item.put("severity", card.severity().id());
      item.put("status", card.preview() ? "preview" : "stable");
      item.put("basis", card.basis());
      item.put("strength", card.strength());
      item.put("owner", card.owner());
      item.put("title", wording.title());
      item.put("message", wording.message());
      item.put("fix", wording.fix());
    }
    response.setContentType("application/json");
    response.setHeader("Content-Language", language.tag());
    response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
  }
}
