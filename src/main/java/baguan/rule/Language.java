package baguan.rule;

import java.util.Locale;
import java.util.Optional;

/** The languages every rule speaks. */
public enum Language {
  ZH_HANS("zh-Hans"),
  ZH_HANT("zh-Hant"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** BCP 47 tag, as used in {@code rule.properties}. */
  public String tag() {
    return tag;
  }

  /**
   * The language of a tag, a locale name ({@code zh_TW.UTF-8}) or nothing when it is none of ours.
   */
  public static Optional<Language> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('_', '-');
    if (lower.startsWith("zh-hant") || lower.matches("zh-(tw|hk|mo).*")) {
      return Optional.of(ZH_HANT);
    }
    if (lower.startsWith("zh")) {
      return Optional.of(ZH_HANS);
    }
    return lower.startsWith("en") ? Optional.of(EN) : Optional.empty();
  }
}
