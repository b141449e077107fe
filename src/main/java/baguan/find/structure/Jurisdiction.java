package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Layer;
import baguan.find.Reading;
import java.util.regex.Pattern;

/** Whose rules a document follows, where its sender does not say. */
public final class Jurisdiction {
  private static final int REACH = 40;
  private static final Pattern HONG_KONG =
      Pattern.compile("\\s{0,8}(?:本[署局處會科]|來函|本函)檔號\\s{0,4}[:：(（].{0,120}");

  private Jurisdiction() {}

  /** {@code tw} and {@code hk} by the labels of their forms; all else is {@code cn}. */
  public static String of(Reading reading) {
    Structure structure = Structure.of(reading);
    if (structure.profile().type().startsWith("tw-")) {
      return "tw";
    }
    boolean hongKong =
        structure.profile().script().equals("hant")
            && reading.document().blocks().stream()
                .filter(b -> b.layer() == Layer.VISIBLE)
                .limit(REACH)
                .map(Block::text)
                .anyMatch(t -> t.length() < 160 && HONG_KONG.matcher(t).matches());
    return hongKong ? "hk" : "cn";
  }
}
