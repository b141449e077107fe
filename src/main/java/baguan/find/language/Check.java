package baguan.find.language;

/** Looks at one place of a text. Called once for each character, addresses left out. */
interface Check {
  void at(Prose prose, int i, char c);
}
