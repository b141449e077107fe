package baguan.find.language;

/**
 * Verbs and nouns that do not go together. Only pairs that never met in twenty million characters
 * of law, and only within one clause.
 */
final class Collocations implements Check {
  private record Pair(String verb, String noun, String right) {}

  private static final int REACH = 10;
  private static final Pair[] PAIRS = {
    new Pair("增强", "水平", "提高"),
    new Pair("改善", "水平", "提高"),
    new Pair("增加", "效率", "提高"),
    new Pair("降低", "隐患", "消除"),
    new Pair("建立", "氛围", "营造"),
    new Pair("树立", "机制", "建立"),
    new Pair("缩小", "成本", "降低"),
    new Pair("提高", "力度", "加大"),
    new Pair("遵守", "精神", "贯彻"),
    new Pair("增強", "水準", "提高"),
    new Pair("建立", "氛圍", "營造"),
    new Pair("樹立", "機制", "建立"),
    new Pair("縮小", "成本", "降低"),
  };

  @Override
  public boolean wants(char c) {
    return "增改降建树樹缩縮提遵".indexOf(c) >= 0;
  }

  @Override
  public void at(Prose prose, int i, char c) {
    for (Pair pair : PAIRS) {
      if (prose.has(pair.verb, i)) {
        clause(prose, i, pair);
      }
    }
  }

  private static void clause(Prose prose, int i, Pair pair) {
    int from = i + pair.verb.length();
    for (int j = from; j <= from + REACH; j++) {
      char c = prose.at(j);
      if (prose.has(pair.noun, j)) {
        char after = prose.at(j + 2);
        if (!Hanzi.han(after) || "和与與及".indexOf(after) >= 0) {
          prose.note("collocation", i, i + pair.verb.length(), pair.right, pair.noun);
        }
        return;
      }
      if (!Hanzi.han(c) || "和与與及的并並以".indexOf(c) >= 0) {
        return;
      }
    }
  }
}
