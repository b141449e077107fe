package baguan.report;

import baguan.rule.Language;

/**
 * How a report is to be written.
 *
 * @param showContent show identifiers and secrets in clear; otherwise they are masked
 * @param withText add all blocks, for a reader who wants the text beside the findings
 * @param color terminal colours
 * @param helpBase address the rules' pages are under, {@code https://gate/rules/}; empty when none
 */
public record Options(
    Language language, boolean showContent, boolean withText, boolean color, String helpBase) {
  public Options(Language language, boolean showContent, boolean withText, boolean color) {
    this(language, showContent, withText, color, "");
  }
}
