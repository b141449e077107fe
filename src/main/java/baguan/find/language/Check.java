package baguan.find.language;

/** Looks at one place of a text. Called for each character it wants, addresses left out. */
interface Check {
  /** Asked once for every character there is, so that texts are read at the speed of a table. */
  boolean wants(char c);

  void at(Prose prose, int i, char c);
}
