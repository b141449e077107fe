package baguan.find.language;

import baguan.fact.Fact;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.List;
import java.util.Map;

/** A particle or preposition typed twice, where no neighbour makes two words of it. */
public final class RepeatedCharacterFinder implements FactFinder {
  /** What may stand before and after two such characters: 目的|的, 战争和|和平. */
  private record Guard(String before, String after) {}

  private static final Map<Character, Guard> GUARDS =
      Map.ofEntries(
          Map.entry('的', new Guard("目标標打有中众眾无無", "确確喀士卢盧")),
          Map.entry('了', new Guard("不一明", "解然结結之断斷却卻事分")),
          Map.entry('是', new Guard("但于於就还還总總凡可只都若要正便却卻也硬老既算倒愣", "非否")),
          Map.entry('和', new Guard("共附总總温溫饱飽缓緩调調亲親谐諧平中柔", "平谐諧睦解田县縣气氣美煦政风風好乐樂顺順约約蔼藹合会會善硕碩")),
          Map.entry('在', new Guard("存现現所内內正实實外潜潛自旨", "线線建职職校读讀册冊编編岗崗场場途外押籍位此意乎")),
          Map.entry('与', new Guard("参赠给授付", "会")),
          Map.entry('與', new Guard("參贈給授付", "會")),
          Map.entry('及', new Guard("以普涉波触觸顾顧遍危殃累推论論提企埃", "时時格早其第")),
          Map.entry('对', new Guard("针核校绝相反面比应敌派配作", "方象口外内策应比手照抗等待标联付称立接话岸价")),
          Map.entry('對', new Guard("針核校絕相反面比應敵派配作", "方象口外內策應比手照抗等待標聯付稱立接話岸價")),
          Map.entry('将', new Guard("即必终上中少大名老主健干战武女麻", "军领士来要近相其官帅才校")),
          Map.entry('將', new Guard("即必終上中少大名老主健幹戰武女麻", "軍領士來要近相其官帥才校")),
          Map.entry('从', new Guard("服自跟随听盲遵侍无", "业事而来不前容此严属小中政众")),
          Map.entry('從', new Guard("服自跟隨聽盲遵侍無", "業事而來不前容此嚴屬小中政眾")));

  private final Scan scan =
      new Scan(
          new Check() {
            @Override
            public boolean wants(char c) {
              return GUARDS.containsKey(c);
            }

            @Override
            public void at(Prose prose, int i, char c) {
              twice(prose, i, c);
            }
          });

  @Override
  public List<Fact> find(Reading reading) {
    return scan.over(reading);
  }

  private static void twice(Prose prose, int i, char c) {
    if (prose.at(i + 1) != c || prose.at(i - 1) == c || prose.at(i + 2) == c) {
      return;
    }
    Guard guard = GUARDS.get(c);
    boolean fault =
        guard != null
            && guard.before.indexOf(prose.at(i - 1)) < 0
            && guard.after.indexOf(prose.at(i + 2)) < 0;
    if (fault) {
      String rule = c == '的' ? "repeated-particle" : "repeated-character";
      prose.note(rule, i, i + 2, prose.text().substring(i, i + 1));
    }
  }
}
