package baguan.find.text;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.fact.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsTest {
  private static Block block(String text) {
    return Block.in(Layer.VISIBLE, "txt/body", "p").text(text).build(1, "");
  }

  @ParameterizedTest
  @CsvSource({
    "NORM,手机１３９①,手机1391",
    "NORM,1\u200b2\u00ad3,123",
    "NORM,ﬁ⼈,fi人",
    "SQUEEZE,手机 139#1234#5670,手机 13912345670",
    "SQUEEZE,卡 41l1 1ll1 111l 1111,卡 4111111111111111",
    "NUMERAL,电话一三九一二三四五六七零,电话13912345670",
    "SKELETON,91440101M\u04105X,91440101MA5X",
    "FOLD,機密與內部資料,机密與内部资料",
    "TIGHT,机 密 ★ 10 年,机密★10年",
    "TIGHT,C O N F I D,CONFID",
    "DECODED,data bW9iaWxlIDEzOTEyMzQ1Njcw,data mobile 13912345670",
    "DECODED,x=YVdRZ01URXdNVEF4TVRrNU1EQXpNRGN3TURBeg==,x=id 11010119900307000",
    "DECODED,&#49;&#51;,13",
    "DECODED,%E6%89%8B%E6%9C%BA%31,手机1",
    "DECODED,\\u0031\\u0033,13",
    "DECODED,31 33 39 31 32 33 34 35 36 37 30,13912345670",
    "VISUAL,联系 \u202e07654321931\u202c,联系 13912345670",
  })
  void rewrites(View view, String text, String expected) {
    assertThat(new Views(block(text)).of(view).text()).startsWith(expected);
  }

  @Test
  void mapsBackToTheRawText() {
    TextView norm = new Views(block("手机1391\u200b2345")).of(View.NORM);
    assertThat(norm.text()).isEqualTo("手机13912345");
    assertThat(norm.span(2, 10)).hasToString("1:2-11");
    assertThat(norm.span(2, 6)).hasToString("1:2-6");
  }

  @Test
  void sharesTheRawViewOfPlainText() {
    Views views = new Views(block("根据有关规定，现将有关事项通知如下。"));
    for (View view : View.values()) {
      assertThat(views.of(view)).isSameAs(views.raw());
    }
  }

  @Test
  void mapsEveryCharacterInOrder() {
    Views views = new Views(block("機 密\u200b１３９ ﬁ 1 3 9 1 2 3 4 5 6 7 0 %41%42 一二三四五六七八"));
    for (View kind : View.values()) {
      TextView view = views.of(kind);
      for (int i = 1; i < view.text().length(); i++) {
        assertThat(view.from(i)).isGreaterThanOrEqualTo(view.from(i - 1));
        assertThat(view.to(i)).isGreaterThan(view.from(i));
      }
    }
  }
}
