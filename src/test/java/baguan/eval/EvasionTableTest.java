package baguan.eval;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways to write a value or a mark so that a search misses it: each is seen through. */
final class EvasionTableTest {
  /** Text as JSON, what is to be found, the trick, {@code F} where the trick must be told. */
  private static final String TABLE =
      """
      text_json\texpect\tkind\taction
      "手机1391\\u200b2345\\u200b670"\t13912345670\tZWSP\tN+F
      "手机1391\\u200c2345\\u200c670"\t13912345670\tZWNJ\tN+F
      "手机1391\\u200d2345\\u200d670"\t13912345670\tZWJ\tN+F
      "手机1391\\u20602345\\u2060670"\t13912345670\tWJ\tN+F
      "手机1391\\ufeff2345\\ufeff670"\t13912345670\tBOM\tN+F
      "手机1391\\u00ad2345\\u00ad670"\t13912345670\tsoft hyphen\tN+F
      "手机1391\\u200e2345\\u200e670"\t13912345670\tLRM\tN+F
      "手机1391\\u200f2345\\u200f670"\t13912345670\tRLM\tN+F
      "手机1391\\u034f2345\\u034f670"\t13912345670\tCGJ\tN+F
      "手机1391\\ufe0f2345\\ufe0f670"\t13912345670\tVS16\tN+F
      "手机1391\\u31642345\\u3164670"\t13912345670\tHangul filler\tN+F
      "手机1391\\u180b2345\\u180b670"\t13912345670\tMongolian VS\tN+F
      "手机1391\\udb40\\udc612345\\udb40\\udc61670"\t13912345670\ttag char\tN+F
      "手机1391\\u20622345\\u2062670"\t13912345670\tinvisible times\tN+F
      "手机1391\\u061c2345\\u061c670"\t13912345670\tALM\tN+F
      "手机1391\\u20662345\\u2066670"\t13912345670\tLRI/PDI\tN+F
      "身份证110101\\u200b\\u200b\\u200b\\u200b\\u200b\\u200b\\u200b\\u200b199003070003"\t110101199003070003\tmany zero-width\tN+F
      "联系 \\u202e07654321931\\u202c"\t13912345670\tRLO reversed digits (reader sees the number)\tN+F
      "file\\u202exslx.exe"\tU+202E\tRLO in file name\tF
      "手机：\\uff11\\uff13\\uff19\\uff11\\uff12\\uff13\\uff14\\uff15\\uff16\\uff17\\uff10"\t13912345670\tfull-width digits\tN
      "手机：\\u0661\\u0663\\u0669\\u0661\\u0662\\u0663\\u0664\\u0665\\u0666\\u0667\\u0660"\t13912345670\tArabic-Indic\tN+F
      "手机：\\u06f1\\u06f3\\u06f9\\u06f1\\u06f2\\u06f3\\u06f4\\u06f5\\u06f6\\u06f7\\u06f0"\t13912345670\tExtended Arabic\tN+F
      "手机：\\u0967\\u0969\\u096f\\u0967\\u0968\\u0969\\u096a\\u096b\\u096c\\u096d\\u0966"\t13912345670\tDevanagari\tN+F
      "手机：\\ud835\\udfcf\\ud835\\udfd1\\ud835\\udfd7\\ud835\\udfcf\\ud835\\udfd0\\ud835\\udfd1\\ud835\\udfd2\\ud835\\udfd3\\ud835\\udfd4\\ud835\\udfd5\\ud835\\udfce"\t13912345670\tmath bold\tN+F
      "手机：\\ud835\\udff7\\ud835\\udff9\\ud835\\udfff\\ud835\\udff7\\ud835\\udff8\\ud835\\udff9\\ud835\\udffa\\ud835\\udffb\\ud835\\udffc\\ud835\\udffd\\ud835\\udff6"\t13912345670\tmath monospace\tN+F
      "手机：\\u00b9\\u00b3\\u2079\\u00b9\\u00b2\\u00b3\\u2074\\u2075\\u2076\\u2077\\u2070"\t13912345670\tsuperscript\tN+F
      "手机：\\u2081\\u2083\\u2089\\u2081\\u2082\\u2083\\u2084\\u2085\\u2086\\u2087\\u2080"\t13912345670\tsubscript\tN+F
      "手机：\\u2460\\u2462\\u2468\\u2460\\u2461\\u2462\\u2463\\u2464\\u2465\\u2466\\u24ea"\t13912345670\tcircled\tN+F
      "手机：\\u2474\\u2476\\u247c\\u2474\\u2475\\u2476\\u2477\\u2478\\u2479\\u247a0"\t13912345670\tparenthesised\tN+F
      "手机：\\u278a\\u278c\\u2792\\u278a\\u278b\\u278c\\u278d\\u278e\\u278f\\u2790\\u24ff"\t13912345670\tdingbat negative circled\tN+F
      "手机：\\uff113\\uff191\\uff123\\uff145\\uff167\\uff10"\t13912345670\tfullwidth mixed\tN
      "手机：\\ud83e\\udff1\\ud83e\\udff3\\ud83e\\udff9\\ud83e\\udff1\\ud83e\\udff2\\ud83e\\udff3\\ud83e\\udff4\\ud83e\\udff5\\ud83e\\udff6\\ud83e\\udff7\\ud83e\\udff0"\t13912345670\tsegmented LCD\tN+F
      "电话一三九一二三四五六七零"\t13912345670\tChinese numerals 一三九\tN
      "电话幺三九幺二三四五六七\\u3007"\t13912345670\tspoken 幺 and 〇\tN
      "电话壹叁玖壹贰叁肆伍陆柒零"\t13912345670\tfinancial numerals\tN
      "电话1三9一2三4五6七0"\t13912345670\tmixed\tN+F
      "身份证一一零一零一一九九零零三零七零零零3"\t110101199003070003\tID in Chinese numerals\tN+F
      "手机 139 1234 5670"\t13912345670\tseparator spaces\tN
      "手机 139.1234.5670"\t13912345670\tseparator dots\tN+F
      "手机 139-1234-5670"\t13912345670\tseparator hyphens\tN
      "手机 139\\u00b71234\\u00b75670"\t13912345670\tseparator middle dot\tN+F
      "手机 139_1234_5670"\t13912345670\tseparator underscore\tN+F
      "手机 139/1234/5670"\t13912345670\tseparator slash\tN+F
      "手机 139\\u20131234\\u20135670"\t13912345670\tseparator en dash\tN+F
      "手机 139\\u00a01234\\u00a05670"\t13912345670\tseparator NBSP\tN
      "手机 139\\u20091234\\u20095670"\t13912345670\tseparator thin space\tN+F
      "手机 139\\u30001234\\u30005670"\t13912345670\tseparator ideographic space\tN+F
      "手机 139*1234*5670"\t13912345670\tseparator asterisk\tN+F
      "手机 139#1234#5670"\t13912345670\tseparator hash\tN+F
      "手机 139，1234，5670"\t13912345670\tseparator comma\tN+F
      "手机 1 3 9 1 2 3 4 5 6 7 0"\t13912345670\tone space after each digit\tN+F
      "手机 1391234\\n5670"\t13912345670\tline break inside\tN
      "卡号6222021001\\r\\n116245702"\t6222021001116245702\tCRLF inside card\tN
      "身份证 1101011990-\\n03070003"\t110101199003070003\thyphenated line break\tN
      "手机 (139)1234(5670)"\t13912345670\tbrackets\tN
      "手机 139I23456 70"\t13912345670\tletter I for 1\tN+F
      "卡 41l1 1ll1 111l 1111"\t4111111111111111\tletter l for 1\tN+F
      "卡 41Il1lI1 1111 1111"\t4111111111111111\tmixed I/l\tN+F
      "信用代码 91440101M\\u04105XYW121W"\t91440101MA5XYW121W\tCyrillic А in USCC\tN+F
      "信用代码 \\uff19\\uff11\\uff14\\uff14\\uff10\\uff11\\uff10\\uff11\\uff2d\\uff21\\uff15\\uff38\\uff39\\uff37\\uff11\\uff12\\uff11\\uff37"\t91440101MA5XYW121W\tfull-width letters\tN
      "机\\u200b密★10年"\t机密★10年\tzero-width in marking\tN+F
      "機密★10年"\t机密★10年\ttraditional\tN
      "机 密 ★ 10 年"\t机密★10年\tspaced marking\tN
      "机密☆10年"\t机密★10年\twhite star\tN+F
      "机宻★10年"\t机密★10年\tvariant character\tN+F
      "机-密★10年"\t机密★10年\tdash\tN+F
      "\\uff34\\uff2c\\uff30：\\uff32\\uff25\\uff24"\tTLP:RED\tfull-width TLP\tN+F
      "\\uff23\\uff2f\\uff2e\\uff26\\uff29\\uff24\\uff25\\uff2e\\uff34\\uff29\\uff21\\uff2c"\tCONFIDENTIAL\tfull-width word\tN
      "C O N F I D E N T I A L"\tCONFIDENTIAL\tletter-spaced\tN
      "C\\u041eNFID\\u0415NTI\\u0410L"\tCONFIDENTIAL\tCyrillic homoglyphs\tN+F
      "Con\\u00adfi\\u00adden\\u00adtial"\tConfidential\tsoft hyphens\tN
      "\\ufb01nancial"\tfinancial\tfi ligature\tN
      "\\ud835\\udc02\\ud835\\udc28\\ud835\\udc27\\ud835\\udc1f\\ud835\\udc22\\ud835\\udc1d\\ud835\\udc1e\\ud835\\udc27\\ud835\\udc2d\\ud835\\udc22\\ud835\\udc1a\\ud835\\udc25"\tConfidential\tmath bold letters\tN+F
      "\\u24b8\\u24de\\u24dd\\u24d5\\u24d8\\u24d3\\u24d4\\u24dd\\u24e3\\u24d8\\u24d0\\u24db"\tConfidential\tcircled letters\tN+F
      "c\\u0336o\\u0336n\\u0336f\\u0336i\\u0336d\\u0336ential"\tconfidential\tcombining overlay\tN+F
      "\\u2f08\\u2f00"\t人一\tKangxi radicals\tN
      "内.部.资.料"\t内部资料\tdots in CJK\tN+F
      "內部資料"\t内部资料\ttraditional\tN
      "祕密"\t秘密\tvariant 祕\tN
      "data bW9iaWxlIDEzOTEyMzQ1Njcw"\t13912345670\tbase64\tN+F
      "x=YVdRZ01URXdNVEF4TVRrNU1EQXpNRGN3TURBeg=="\t110101199003070003\tdouble base64\tN+F
      "%E6%89%8B%E6%9C%BA%3139%312345670"\t13912345670\tpercent-encoding\tN+F
      "&#49;&#51;&#57;&#49;&#50;&#51;&#52;&#53;&#54;&#55;&#48;"\t13912345670\tHTML numeric entities\tN+F
      "\\\\u0031\\\\u0033\\\\u0039\\\\u0031\\\\u0032\\\\u0033\\\\u0034\\\\u0035\\\\u0036\\\\u0037\\\\u0030"\t13912345670\tescapes of Unicode\tN+F
      "=31=33=39=31=32=33=34=35=36=37=30"\t13912345670\tquoted-printable\tN+F
      "31 33 39 31 32 33 34 35 36 37 30"\t13912345670\thex bytes\tN+F
      "a\\u200b@\\u200bexample.com"\ta@example.com\tzero-width in e-mail\tN+F
      "a\\uff20example\\uff0ecom"\ta@example.com\tfull-width @ and dot\tN
      "192\\u3002168\\u30021\\u30021"\t192.168.1.1\tideographic full stop\tN+F
      "1\\uff19\\uff12.\\uff1168.1.\\uff11"\t192.168.1.1\tmixed width IP\tN
      """;

  @TempDir private Path folder;

  @Test
  void seesThroughEveryTrick() throws IOException {
    Path table = Files.writeString(folder.resolve("evasion.tsv"), TABLE);
    Evaluation evaluation = new Evaluator(Home.unstopped()).evaluate(List.of(table));
    assertThat(evaluation.misses())
        .containsExactly(
            // full-width letters are ordinary typing, so nothing is told but the mark itself
            "evasion.tsv disguises\tevasion.tsv:68\tfull-width TLP",
            // struck letters are told; in lower case the word is no mark
            "evasion.tsv marks\tevasion.tsv:76\tcombining overlay");
    assertThat(evaluation.scores())
        .containsEntry("evasion.tsv values", new Score(70, 70, 0, 0))
        .containsEntry("evasion.tsv disguises", new Score(66, 65, 0, 0))
        .containsEntry("evasion.tsv marks", new Score(16, 15, 0, 0));
  }
}
