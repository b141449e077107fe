package baguan.find.structure;

import java.util.BitSet;

/** Which script most of a text is in, judged by characters that only one of the two scripts has. */
final class Script {
  private static final int ENOUGH = 20_000; // characters that decide
  private static final BitSet SIMPLIFIED =
      set(
          "国务关办实发县级门会议进过还这们个来时间问题应该对说请认识设计划规则经济产业资"
              + "义书长东车马鸟风飞龙贝见页电气汉语读写讲话师学习体变图报纸网络机构条约"
              + "权环境费标准类项严声医药卫环阳阴队际陆险难随虽双头买卖为与专严丰临举乐开"
              + "号员听启园围圆场块坚坛坏执扩扫扬护择损换据数断无旧显术杂极标树样桥检楼"
              + "欢没泽洁测济浅涨温湿灭灯炉点热爱状独现监盖盘确码础种积称稳竞笔签简粮紧"
              + "红纪级纳纯线练组细终织绍结给绝统继续维综绿缓编缘缩职联节苏营蓝虑补装");
  private static final BitSet TRADITIONAL =
      set(
          "國務關辦實發縣級門會議進過還這們個來時間問題應該對說請認識設計劃規則經濟產業資"
              + "義書長東車馬鳥風飛龍貝見頁電氣漢語讀寫講話師學習體變圖報紙網絡機構條約"
              + "權環境費標準類項嚴聲醫藥衛環陽陰隊際陸險難隨雖雙頭買賣為與專嚴豐臨舉樂開"
              + "號員聽啟園圍圓場塊堅壇壞執擴掃揚護擇損換據數斷無舊顯術雜極標樹樣橋檢樓"
              + "歡沒澤潔測濟淺漲溫濕滅燈爐點熱愛狀獨現監蓋盤確碼礎種積稱穩競筆簽簡糧緊"
              + "紅紀級納純線練組細終織紹結給絕統繼續維綜綠緩編緣縮職聯節蘇營藍慮補裝");

  static {
    BitSet both = (BitSet) SIMPLIFIED.clone();
    both.and(TRADITIONAL);
    SIMPLIFIED.andNot(both);
    TRADITIONAL.andNot(both);
  }

  private int han;
  private int letters;
  private int simplified;
  private int traditional;

  void add(String text) {
    for (int i = 0; i < text.length() && han + letters < ENOUGH; i++) {
      char c = text.charAt(i);
      if (c >= 0x4e00 && c <= 0x9fff) {
        han++;
        simplified += SIMPLIFIED.get(c) ? 1 : 0;
        traditional += TRADITIONAL.get(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        letters++;
      }
    }
  }

  /** {@code hans}, {@code hant} or {@code latin}; four letters weigh as one character. */
  String name() {
    if (han * 4 < letters || han == 0) {
      return "latin";
    }
    return traditional > simplified ? "hant" : "hans";
  }

  private static BitSet set(String characters) {
    BitSet set = new BitSet(0xa000);
    characters.chars().forEach(set::set);
    return set;
  }
}
