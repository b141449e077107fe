package baguan.eval;

import baguan.finding.Finding;
import baguan.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * What a label says of a file, put as rules.
 *
 * @param row what it is scored as: a rule, as a rule
 * @param answers the findings that answer it
 * @param speaks there must be one, or none
 */
record Expectation(String row, Predicate<Finding> answers, boolean speaks) {
  private static final String EMBEDDED = "hidden-content/embedded-file";
  private static final Set<String> OBJECTS = Set.of(EMBEDDED, "hidden-content/ole-object");
  private static final String PERSON = "hidden-content/person-name";
  private static final List<String> AUTHORS =
      List.of("creator", "lastModifiedBy", "author", "last_saved_by", "Author");
  private static final String ANNOTATION = "hidden-content/annotation";
  private static final String INSERTION = "hidden-content/tracked-insertion";

  /** What rules can answer; empty when none can. */
  static List<Expectation> of(String kind, JsonNode label) {
    List<Expectation> all = new ArrayList<>();
    switch (kind) {
      case "absent" -> label.forEach(what -> absent(what.asString(), all));
      case "comments" -> speaks(all, "hidden-content/comment");
      case "tracked-changes" -> {
        counted(all, label, "insertions", "hidden-content/tracked-insertion");
        counted(all, label, "deletions", "hidden-content/tracked-deletion");
        counted(all, label, "moves_from", "hidden-content/tracked-move");
      }
      case "odf" -> odf(label, all);
      case "embedded-files", "pdf-attachments" -> all.add(any(EMBEDDED, OBJECTS, true));
      case "email-attachments" -> all.add(any(EMBEDDED, OBJECTS, label.get("count").asInt() > 0));
      case "email" -> email(label, all);
      case "ofd" -> ofd(label, all);
      case "pdf-open" -> opens(label, all);
      case "page-setup-mm" -> page(label.get("sections"), all);
      case "encrypted", "pdf-password" -> speaks(all, "coverage/unread-part");
      case "external-workbook-links" -> speaks(all, "hidden-content/external-link");
      case "external-references" -> references(label.get("targets"), all);
      case "hidden-columns", "hidden-rows" -> speaks(all, "hidden-content/hidden-row-or-column");
      case "hidden-defined-names" -> speaks(all, "hidden-content/hidden-defined-name");
      case "protective-marking-property" ->
          one(all, "confidentiality/foreign-mark", label.get("present").asBoolean());
      case "hidden-sheets" -> speaks(all, "hidden-content/hidden-sheet");
      case "hidden-slides" -> speaks(all, "hidden-content/hidden-slide");
      case "hidden-text", "rtf" -> speaks(all, "hidden-content/hidden-text");
      case "macros" -> speaks(all, "hidden-content/macro");
      case "pivot-cache" -> speaks(all, "hidden-content/pivot-cache");
      case "speaker-notes" -> speaks(all, "hidden-content/speaker-notes");
      case "pdf-hidden-layers" -> speaks(all, "hidden-content/hidden-layer");
      case "pdf-annotations" -> annotations(label, all);
      case "pdf-actions" -> actions(label, all);
      case "properties" -> properties(label, all);
      case "text-under-boxes" ->
          one(all, "hidden-content/covered-text", label.get("bad_redactions").asInt() > 0);
      case "real-official-document", "real-official-text" ->
          all.add(
              new Expectation(
                  "any error", f -> f.severity() == Severity.ERROR && !f.preview(), false));
      default -> {}
    }
    return all;
  }

  private static void absent(String what, List<Expectation> all) {
    switch (what) {
      case "tracked-changes" ->
          all.add(
              any(
                  INSERTION,
                  Set.of(
                      INSERTION, "hidden-content/tracked-deletion", "hidden-content/tracked-move"),
                  false));
      case "comments" -> one(all, "hidden-content/comment", false);
      case "hidden-text" -> one(all, "hidden-content/hidden-text", false);
      case "macros" -> one(all, "hidden-content/macro", false);
      case "embedded-files" -> all.add(any(EMBEDDED, OBJECTS, false));
      default -> {} // a kind no rule answers
    }
  }

  private static void odf(JsonNode label, List<Expectation> all) {
    if (label.has("changes")) {
      all.add(any(INSERTION, Set.of(INSERTION, "hidden-content/tracked-deletion"), true));
    }
    if (label.has("macros")) {
      speaks(all, "hidden-content/macro");
    }
  }

  private static void references(JsonNode targets, List<Expectation> all) {
    for (JsonNode target : targets) {
      boolean template = target.get(0).asString().equals("attachedTemplate");
      speaks(all, template ? "hidden-content/remote-template" : "hidden-content/external-link");
    }
  }

  /** A pop-up is the window of a note that is labelled itself. */
  private static void annotations(JsonNode label, List<Expectation> all) {
    for (String type : List.of("/FreeText", "/Text", "/Square", "/Circle", "/Stamp", "/Line")) {
      if (label.has(type)) {
        speaks(all, ANNOTATION);
        break;
      }
    }
    if (label.has("/FileAttachment")) {
      all.add(any(EMBEDDED, OBJECTS, true));
    }
    if (label.size() == 1 && label.has("/Popup")) {
      one(all, ANNOTATION, false);
    }
  }

  private static void actions(JsonNode label, List<Expectation> all) {
    counted(all, label, "/JavaScript", "hidden-content/javascript");
    counted(all, label, "annot/SubmitForm", "hidden-content/external-link");
    counted(all, label, "/GoToR", "hidden-content/external-link");
  }

  private static void properties(JsonNode label, List<Expectation> all) {
    boolean named =
        AUTHORS.stream().anyMatch(name -> label.path(name).asString("").strip().length() > 1);
    if (named) {
      speaks(all, PERSON);
    } else {
      all.add(new Expectation(PERSON, Expectation::ofProperties, false));
    }
  }

  /** Said of the file's own properties; a signer or a reviewer is not there. */
  private static boolean ofProperties(Finding finding) {
    String place = finding.at().block().locator();
    return finding.rule().equals(PERSON) && place.contains("/prop/") && !place.contains("!");
  }

  private static void email(JsonNode label, List<Expectation> all) {
    boolean files = !label.get("attachments").isEmpty();
    boolean messages = label.get("mime_parts").asInt() > 3; // a digest: messages, not files
    if (files || !messages) {
      all.add(any(EMBEDDED, OBJECTS, files));
    }
  }

  private static void ofd(JsonNode label, List<Expectation> all) {
    one(all, EMBEDDED, label.has("attachments"));
    if (!label.has("annots")) {
      one(all, ANNOTATION, false);
    }
    properties(label.get("docinfo"), all);
  }

  /** Broken or closed is not the same as empty, or made of pictures. */
  private static void opens(JsonNode label, List<Expectation> all) {
    Set<String> closed = Set.of("broken", "encrypted");
    boolean opens = label.get("pdfinfo_opens").asBoolean();
    all.add(
        new Expectation(
            "coverage/unread-part",
            f ->
                f.rule().equals("coverage/unread-part")
                    && closed.contains(f.args().getOrDefault("reason", "")),
            !opens));
    if (opens) {
      one(all, "hidden-content/javascript", label.path("javascript").asBoolean());
    }
  }

  private static void page(JsonNode sections, List<Expectation> all) {
    boolean right = true;
    for (JsonNode section : sections) {
      right &= section.get("margins_gb9704").asBoolean();
    }
    if (right) {
      all.add(
          any(
              "official-format/margin-left",
              Set.of(
                  "official-format/margin-left",
                  "official-format/margin-top",
                  "official-format/paper-size",
                  "official-format/text-height",
                  "official-format/text-width"),
              false));
    }
  }

  private static void counted(List<Expectation> all, JsonNode label, String field, String rule) {
    if (label.path(field).asInt(0) > 0) {
      speaks(all, rule);
    }
  }

  private static void speaks(List<Expectation> all, String rule) {
    one(all, rule, true);
  }

  private static void one(List<Expectation> all, String rule, boolean speaks) {
    all.add(any(rule, Set.of(rule), speaks));
  }

  private static Expectation any(String row, Set<String> rules, boolean speaks) {
    return new Expectation(row, f -> rules.contains(f.rule()), speaks);
  }
}
