package baguan.find.taiwan;

import java.util.regex.Pattern;

/** 期望語, by the direction it can be used in (文書處理手冊 第18點). */
final class Closing {
  static final Pattern UPWARD = Pattern.compile("[請呈][ \\u3000]{0,2}(?:鈞)?(?:鑒核|鑒察|鑒示)");
  static final Pattern LEVEL = Pattern.compile("(?:請|希|並請)[ \\u3000]{0,2}(?:惠予)?(?:查照|照辦|辦理見復|惠復)");
  static final Pattern MEMO = Pattern.compile("請[ \\u3000]{0,2}(?:鈞長?)?(?:核示|核閱|裁示|鈞示)");

  private Closing() {}

  static boolean upward(String text) {
    return UPWARD.matcher(text).find();
  }

  static boolean level(String text) {
    return LEVEL.matcher(text).find();
  }
}
