package baguan.find.language;

/** A blank between a word and the stop after it; spread names and tables keep theirs. */
final class Spaces implements Check {
  @Override
  public boolean wants(char c) {
    return Hanzi.space(c);
  }

  @Override
  public void at(Prose prose, int i, char c) {
    if (!Hanzi.space(c) || !Hanzi.han(prose.at(i - 1))) {
      return;
    }
    int end = i;
    while (Hanzi.space(prose.at(end))) {
      end++;
    }
    if (end - i <= 2 && "，。；".indexOf(prose.at(end)) >= 0) {
      prose.note("space-before-stop", i, end, "");
    }
  }
}
