package baguan.canary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Digits that are not plain digits. */
class EvasionDigitsTest {
  private static final String INVISIBLE =
      """
      手机1391\\u200b2345\\u200b670
        prc-mobile 2-15; invisible-characters 6-7
      手机1391\\u200c2345\\u200c670
        prc-mobile 2-15; invisible-characters 6-7
      手机1391\\u200d2345\\u200d670
        prc-mobile 2-15; invisible-characters 6-7
      手机1391\\u20602345\\u2060670
        prc-mobile 2-15; invisible-characters 6-7
      手机1391\\ufeff2345\\ufeff670
        prc-mobile 2-15; invisible-characters 6-7
      手机1391\\u00ad2345\\u00ad670
        prc-mobile 2-15; invisible-characters 6-7
      手机1391\\u200e2345\\u200e670
        prc-mobile 2-15; invisible-characters 6-7
      手机1391\\u200f2345\\u200f670
        prc-mobile 2-15; invisible-characters 6-7
      手机1391\\u034f2345\\u034f670
        prc-mobile 2-15; invisible-characters 6-7
      手机1391\\ufe0f2345\\ufe0f670
        prc-mobile 2-15; invisible-characters 6-7
      手机1391\\u31642345\\u3164670
        prc-mobile 2-15; invisible-characters 6-7
      手机1391\\u180b2345\\u180b670
        prc-mobile 2-15; invisible-characters 6-7
      手机1391\\udb40\\udc612345\\udb40\\udc61670
        prc-mobile 2-17; invisible-characters 6-8
      手机1391\\u20622345\\u2062670
        prc-mobile 2-15; invisible-characters 6-7
      手机1391\\u061c2345\\u061c670
        prc-mobile 2-15; invisible-characters 6-7
      手机1391\\u20662345\\u2066670
        prc-mobile 2-15; bidi-control 6-7
      身份证110101\\u200b\\u200b\\u200b\\u200b\\u200b\\u200b\\u200b\\u200b199003070003
        prc-id 3-29; invisible-characters 9-17
      联系 \\u202e07654321931\\u202c
        bidi-control 3-4; disguised-identifier 4-15 visual; prc-mobile 4-15
      file\\u202exslx.exe
        bidi-control 4-5
      """;

  private static final String EXOTIC =
      """
      手机：\\uff11\\uff13\\uff19\\uff11\\uff12\\uff13\\uff14\\uff15\\uff16\\uff17\\uff10
        prc-mobile 3-14
      手机：\\u0661\\u0663\\u0669\\u0661\\u0662\\u0663\\u0664\\u0665\\u0666\\u0667\\u0660
        exotic-characters 3-14 norm; prc-mobile 3-14
      手机：\\u06f1\\u06f3\\u06f9\\u06f1\\u06f2\\u06f3\\u06f4\\u06f5\\u06f6\\u06f7\\u06f0
        exotic-characters 3-14 norm; prc-mobile 3-14
      手机：\\u0967\\u0969\\u096f\\u0967\\u0968\\u0969\\u096a\\u096b\\u096c\\u096d\\u0966
        exotic-characters 3-14 norm; prc-mobile 3-14
      手机：\\ud835\\udfcf\\ud835\\udfd1\\ud835\\udfd7\\ud835\\udfcf\\ud835\\udfd0\\ud835\\udfd1\\ud835\\udfd2\\ud835\\udfd3\\ud835\\udfd4\\ud835\\udfd5\\ud835\\udfce
        exotic-characters 3-25 norm; prc-mobile 3-25
      手机：\\ud835\\udff7\\ud835\\udff9\\ud835\\udfff\\ud835\\udff7\\ud835\\udff8\\ud835\\udff9\\ud835\\udffa\\ud835\\udffb\\ud835\\udffc\\ud835\\udffd\\ud835\\udff6
        exotic-characters 3-25 norm; prc-mobile 3-25
      手机：\\u00b9\\u00b3\\u2079\\u00b9\\u00b2\\u00b3\\u2074\\u2075\\u2076\\u2077\\u2070
        exotic-characters 3-14 norm; prc-mobile 3-14
      手机：\\u2081\\u2083\\u2089\\u2081\\u2082\\u2083\\u2084\\u2085\\u2086\\u2087\\u2080
        exotic-characters 3-14 norm; prc-mobile 3-14
      手机：\\u2460\\u2462\\u2468\\u2460\\u2461\\u2462\\u2463\\u2464\\u2465\\u2466\\u24ea
        exotic-characters 3-14 norm; prc-mobile 3-14
      手机：\\u2474\\u2476\\u247c\\u2474\\u2475\\u2476\\u2477\\u2478\\u2479\\u247a0
        exotic-characters 3-14 norm; prc-mobile 3-14
      手机：\\u278a\\u278c\\u2792\\u278a\\u278b\\u278c\\u278d\\u278e\\u278f\\u2790\\u24ff
        exotic-characters 3-14 norm; prc-mobile 3-14
      手机：\\uff113\\uff191\\uff123\\uff145\\uff167\\uff10
        prc-mobile 3-14
      手机：\\ud83e\\udff1\\ud83e\\udff3\\ud83e\\udff9\\ud83e\\udff1\\ud83e\\udff2\\ud83e\\udff3\\ud83e\\udff4\\ud83e\\udff5\\ud83e\\udff6\\ud83e\\udff7\\ud83e\\udff0
        exotic-characters 3-25 norm; prc-mobile 3-25
      电话一三九一二三四五六七零
        squeezed-identifier 2-13 numeral; prc-mobile 2-13
      电话幺三九幺二三四五六七\\u3007
        squeezed-identifier 2-13 numeral; prc-mobile 2-13
      电话壹叁玖壹贰叁肆伍陆柒零
        squeezed-identifier 2-13 numeral; prc-mobile 2-13
      电话1三9一2三4五6七0
        squeezed-identifier 2-13 numeral; prc-mobile 2-13
      身份证一一零一零一一九九零零三零七零零零3
        squeezed-identifier 3-21 numeral; prc-id 3-21
      """;

  @Test
  void seesThroughInvisibleCharacters() {
    assertThat(Evasion.table(INVISIBLE)).isEqualTo(INVISIBLE);
  }

  @Test
  void seesThroughExoticDigits() {
    assertThat(Evasion.table(EXOTIC)).isEqualTo(EXOTIC);
  }
}
