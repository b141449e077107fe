package baguan.cli;

import java.util.Map;
import java.util.TreeMap;

/** The files a new rule starts with: a term table that works, to be changed. */
final class Scaffold {
  private Scaffold() {}

  static Map<String, String> files(String id) {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "rule.properties",
        """
        # error → BLOCK, warning → REVIEW, note → PASS; preview never changes the verdict
        severity = warning
        status = preview
        # the clause that demands it; strength: hard, general, recommended, practice
        basis = \s
        strength = practice
        title.zh-Hans = 待改用语
        message.zh-Hans = “{term}”不宜使用
        fix.zh-Hans = 改为“{preferred}”
        title.zh-Hant = 待改用語
        message.zh-Hant = 「{term}」不宜使用
        fix.zh-Hant = 改為「{preferred}」
        title.en = Term to avoid
        message.en = “{term}” should not be used
        fix.en = Write “{preferred}” instead
        """
            .replace("\\s", ""));
    files.put("terms.tsv", "# term\tpreferred\tnote\tguards\n示例错词\t示例正词\t\t\n");
    files.put("examples/bad-plain.txt", "这里有一个示例错词。\n");
    files.put("examples/good-plain.txt", "这里是示例正词，" + id + " 不应作声。\n");
    return files;
  }
}
