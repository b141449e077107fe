package baguan.extract.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
  private static final Charset GB = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  /** So short that the detectors take them for Cyrillic or Latin. */
  @ParameterizedTest
  @CsvSource({
    "GBK,第一章  总则",
    "GBK,## 第三章  监督管理",
    "GBK,机密★10年 会议通知",
    "Big5,第一章  總則",
    "Big5,機密文件，請勿外傳",
    "windows-1251,Положение о порядке работы комиссии",
    "KOI8-R,Положение о порядке работы комиссии",
    "ISO-8859-1,Le café est fermé à partir de midi",
    "EUC-JP,会議のお知らせをお送りします",
  })
  void readsShortText(String charset, String text) throws IOException {
    assertThat(TextDecoder.read(text.getBytes(Charset.forName(charset))))
        .isEqualTo(new Decoded(text, ""));
  }

  @Test
  void saysWhatCouldBeEither() throws IOException {
    byte[] either = {(byte) 0xb1, (byte) 0xb1, (byte) 0xb4, (byte) 0xb4}; // 北创, 控揮
    assertThat(TextDecoder.read(either)).isEqualTo(new Decoded("北创", "GB18030 or Big5"));
  }

  @Test
  void countsWhatIsNoCharacter() throws IOException {
    byte[] text = "会议定于下周一上午召开，请各单位准时参加。".getBytes(UTF_8);
    text[6] = (byte) 0xff;
    Decoded read = TextDecoder.read(text);
    assertThat(read.text()).endsWith("于下周一上午召开，请各单位准时参加。").startsWith("会议");
    assertThat(read.doubt()).matches("[1-3] characters are not UTF-8");
    assertThat(TextDecoder.read("原有的\ufffd".getBytes(UTF_8)))
        .isEqualTo(new Decoded("原有的\ufffd", ""));
  }

  @Test
  void believesADeclarationTheBytesBear() throws IOException {
    String text = "会议通知";
    assertThat(TextDecoder.read(text.getBytes(GB), "gb2312")).isEqualTo(new Decoded(text, ""));
    assertThat(TextDecoder.read(text.getBytes(GB), "utf-8")).isEqualTo(new Decoded(text, ""));
    assertThat(TextDecoder.read(text.getBytes(UTF_8), "us-ascii")).isEqualTo(new Decoded(text, ""));
    assertThat(TextDecoder.read("會議通知".getBytes(BIG5), "utf-8")).isEqualTo(new Decoded("會議通知", ""));
    ByteArrayOutputStream broken = new ByteArrayOutputStream();
    broken.writeBytes("caf".getBytes(ISO_8859_1));
    broken.write(0xe9);
    assertThat(TextDecoder.read(broken.toByteArray(), "utf-8"))
        .isEqualTo(new Decoded("caf\ufffd", "1 characters are not UTF-8"));
  }
}
