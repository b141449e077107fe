package baguan.extract.rtf;

/** Characters that have a control word or symbol of their own. */
final class RtfCharacters {
  private RtfCharacters() {}

  /** Empty when the word stands for no character. */
  static String of(String word) {
    return switch (word) {
      case "tab" -> "\t";
      case "emdash" -> "\u2014";
      case "endash" -> "\u2013";
      case "lquote" -> "\u2018";
      case "rquote" -> "\u2019";
      case "ldblquote" -> "\u201c";
      case "rdblquote" -> "\u201d";
      case "bullet" -> "\u2022";
      case "emspace", "enspace", "qmspace" -> " ";
      case "~" -> "\u00a0";
      case "_" -> "\u2011";
      case "{", "}", "\\" -> word;
      default -> "";
    };
  }
}
