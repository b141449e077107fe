package baguan.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a label says of a file, put as rules.
 *
 * @param row what it is scored as: the first of the rules
 * @param rules one of them must speak, or all be silent
 * @param speaks which of the two
 */
record Expectation(String row, Set<String> rules, boolean speaks) {
  private static final Set<String> OBJECTS =
      Set.of("hidden-content/embedded-file", "hidden-content/ole-object");

  /** Every error counts: of text that was released as it is. */
  static final String ANY_ERROR = "any error";

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
      case "embedded-files", "pdf-attachments" ->
          all.add(new Expectation("hidden-content/embedded-file", OBJECTS, true));
      case "encrypted", "pdf-password" -> speaks(all, "coverage/unread-part");
      case "external-workbook-links" -> speaks(all, "hidden-content/external-link");
      case "external-references" -> references(label.get("targets"), all);
      case "hidden-columns", "hidden-rows" -> speaks(all, "hidden-content/hidden-row-or-column");
      case "hidden-defined-names" -> speaks(all, "hidden-content/hidden-defined-name");
      case "hidden-sheets" -> speaks(all, "hidden-content/hidden-sheet");
      case "hidden-slides" -> speaks(all, "hidden-content/hidden-slide");
      case "hidden-text", "rtf" -> speaks(all, "hidden-content/hidden-text");
      case "macros" -> speaks(all, "hidden-content/macro");
      case "pivot-cache" -> speaks(all, "hidden-content/pivot-cache");
      case "speaker-notes" -> speaks(all, "hidden-content/speaker-notes");
      case "pdf-hidden-layers" -> speaks(all, "hidden-content/hidden-layer");
      case "pdf-annotations" -> annotations(label, all);
      case "pdf-actions" -> counted(all, label, "/JavaScript", "hidden-content/javascript");
      case "properties" -> properties(label, all);
      case "text-under-boxes" ->
          one(all, "hidden-content/covered-text", label.get("bad_redactions").asInt() > 0);
      case "real-official-document" -> one(all, ANY_ERROR, false);
      default -> {}
    }
    return all;
  }

  private static void absent(String what, List<Expectation> all) {
    switch (what) {
      case "tracked-changes" ->
          all.add(
              new Expectation(
                  "hidden-content/tracked-insertion",
                  Set.of(
                      "hidden-content/tracked-insertion",
                      "hidden-content/tracked-deletion",
                      "hidden-content/tracked-move"),
                  false));
      case "comments" -> one(all, "hidden-content/comment", false);
      case "hidden-text" -> one(all, "hidden-content/hidden-text", false);
      case "macros" -> one(all, "hidden-content/macro", false);
      case "embedded-files" ->
          all.add(new Expectation("hidden-content/embedded-file", OBJECTS, false));
      default -> {} // a kind no rule answers
    }
  }

  private static void odf(JsonNode label, List<Expectation> all) {
    if (label.has("changes")) {
      all.add(
          new Expectation(
              "hidden-content/tracked-insertion",
              Set.of("hidden-content/tracked-insertion", "hidden-content/tracked-deletion"),
              true));
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

  private static void annotations(JsonNode label, List<Expectation> all) {
    for (String type : List.of("/FreeText", "/Text", "/Square", "/Circle", "/Stamp", "/Line")) {
      if (label.has(type)) {
        speaks(all, "hidden-content/annotation");
        return;
      }
    }
  }

  private static void properties(JsonNode label, List<Expectation> all) {
    for (String name : List.of("creator", "lastModifiedBy", "author", "last_saved_by", "Author")) {
      if (label.path(name).asString("").strip().length() > 1) {
        speaks(all, "hidden-content/person-name");
        return;
      }
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
    all.add(new Expectation(rule, Set.of(rule), speaks));
  }
}
