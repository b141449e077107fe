package baguan.canary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Separators, marks and encodings. */
class EvasionWordsTest {
  private static final String SEPARATED =
      """
      手机 139 1234 5670
        prc-mobile 3-16
      手机 139.1234.5670
        squeezed-identifier 3-16 squeeze; prc-mobile 3-16
      手机 139-1234-5670
        prc-mobile 3-16
      手机 139\\u00b71234\\u00b75670
        squeezed-identifier 3-16 squeeze; prc-mobile 3-16
      手机 139_1234_5670
        squeezed-identifier 3-16 squeeze; prc-mobile 3-16
      手机 139/1234/5670
        squeezed-identifier 3-16 squeeze; prc-mobile 3-16
      手机 139\\u20131234\\u20135670
        exotic-characters 3-16 norm; prc-mobile 3-16
      手机 139\\u00a01234\\u00a05670
        prc-mobile 3-16
      手机 139\\u20091234\\u20095670
        exotic-characters 3-16 norm; prc-mobile 3-16
      手机 139\\u30001234\\u30005670
        exotic-characters 3-16 norm; prc-mobile 3-16
      手机 139*1234*5670
        squeezed-identifier 3-16 squeeze; prc-mobile 3-16
      手机 139#1234#5670
        squeezed-identifier 3-16 squeeze; prc-mobile 3-16
      手机 139，1234，5670
        squeezed-identifier 3-16 squeeze; prc-mobile 3-16
      手机 1 3 9 1 2 3 4 5 6 7 0
        squeezed-identifier 3-24 squeeze; prc-mobile 3-24
      手机 1391234\\n5670
        prc-mobile 3-10
      卡号6222021001\\r\\n116245702
        bank-card 2-12
      身份证 1101011990-\\n03070003
        prc-id 4-14
      手机 (139)1234(5670)
        squeezed-identifier 4-17 squeeze; prc-mobile 4-17
      手机 139I23456 70
        squeezed-identifier 3-15 squeeze; prc-mobile 3-15
      卡 41l1 1ll1 111l 1111
        squeezed-identifier 2-21 squeeze; bank-card 2-21
      卡 41Il1lI1 1111 1111
        squeezed-identifier 2-20 squeeze; bank-card 2-20
      信用代码 91440101M\\u04105XYW121W
        disguised-identifier 5-23 skeleton; uscc 5-23
      信用代码 \\uff19\\uff11\\uff14\\uff14\\uff10\\uff11\\uff10\\uff11\\uff2d\\uff21\\uff15\\uff38\\uff39\\uff37\\uff11\\uff12\\uff11\\uff37
        uscc 5-23
      """;

  private static final String MARKS =
      """
      机\\u200b密★10年
        invisible-characters 1-2; mark 机密10年 0-7 norm
      機密★10年
        mark 机密10年 0-6 fold
      机 密 ★ 10 年
        mark 机密10年 0-10 tight
      机密☆10年
        disguised-mark 0-6 raw; mark 机密10年 0-6 raw
      机宻★10年
        disguised-mark 0-6 fold; mark 机密10年 0-6 fold
      机-密★10年
        disguised-mark 0-7 tight; mark 机密10年 0-7 tight
      \\uff34\\uff2c\\uff30：\\uff32\\uff25\\uff24
        mark TLP:RED 0-7 norm
      \\uff23\\uff2f\\uff2e\\uff26\\uff29\\uff24\\uff25\\uff2e\\uff34\\uff29\\uff21\\uff2c
        mark CONFIDENTIAL 0-12 norm
      C O N F I D E N T I A L
        mark CONFIDENTIAL 0-23 tight
      C\\u041eNFID\\u0415NTI\\u0410L
        disguised-mark 0-12 skeleton; mark CONFIDENTIAL 0-12 skeleton
      Con\\u00adfi\\u00adden\\u00adtial
        mark Confidential 0-15 norm
      \\ufb01nancial
        -
      \\ud835\\udc02\\ud835\\udc28\\ud835\\udc27\\ud835\\udc1f\\ud835\\udc22\\ud835\\udc1d\\ud835\\udc1e\\ud835\\udc27\\ud835\\udc2d\\ud835\\udc22\\ud835\\udc1a\\ud835\\udc25
        disguised-mark 0-24 norm; mark Confidential 0-24 norm
      \\u24b8\\u24de\\u24dd\\u24d5\\u24d8\\u24d3\\u24d4\\u24dd\\u24e3\\u24d8\\u24d0\\u24db
        disguised-mark 0-12 norm; mark Confidential 0-12 norm
      c\\u0336o\\u0336n\\u0336f\\u0336i\\u0336d\\u0336ential
        overlaid-characters 1-2
      \\u2f08\\u2f00
        -
      内.部.资.料
        disguised-mark 0-7 tight; mark 内部资料 0-7 tight
      內部資料
        mark 内部资料 0-4 fold
      祕密
        mark 秘密 0-2 fold
      """;

  private static final String ENCODED =
      """
      data bW9iaWxlIDEzOTEyMzQ1Njcw
        disguised-identifier 5-29 decoded; prc-mobile 5-29
      x=YVdRZ01URXdNVEF4TVRrNU1EQXpNRGN3TURBeg==
        disguised-identifier 2-42 decoded; prc-id 2-42
      %E6%89%8B%E6%9C%BA%3139%312345670
        disguised-identifier 0-33 decoded; prc-mobile 0-33
      &#49;&#51;&#57;&#49;&#50;&#51;&#52;&#53;&#54;&#55;&#48;
        disguised-identifier 0-55 decoded; prc-mobile 0-55
      \\\\u0031\\\\u0033\\\\u0039\\\\u0031\\\\u0032\\\\u0033\\\\u0034\\\\u0035\\\\u0036\\\\u0037\\\\u0030
        disguised-identifier 0-66 decoded; prc-mobile 0-66
      =31=33=39=31=32=33=34=35=36=37=30
        disguised-identifier 0-33 decoded; prc-mobile 0-33
      31 33 39 31 32 33 34 35 36 37 30
        disguised-identifier 0-32 decoded; prc-mobile 0-32
      a\\u200b@\\u200bexample.com
        email-address 0-15; invisible-characters 1-2
      a\\uff20example\\uff0ecom
        email-address 0-13
      192\\u3002168\\u30021\\u30021
        exotic-characters 0-11 norm; ip-address 0-11
      1\\uff19\\uff12.\\uff1168.1.\\uff11
        ip-address 0-11
      """;

  @Test
  void seesThroughSeparators() {
    assertThat(Evasion.table(SEPARATED)).isEqualTo(SEPARATED);
  }

  @Test
  void seesThroughDisguisedMarks() {
    assertThat(Evasion.table(MARKS)).isEqualTo(MARKS);
  }

  @Test
  void seesThroughEncodings() {
    assertThat(Evasion.table(ENCODED)).isEqualTo(ENCODED);
  }
}
