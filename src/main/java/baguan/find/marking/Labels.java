package baguan.find.marking;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.fact.Level;
import java.util.Locale;

/** Sensitivity labels that office programs keep in a file's properties. */
final class Labels {
  private Labels() {}

  /** The label's name when the block is one, else the empty string. */
  static String level(Block block) {
    if (block.layer() != Layer.METADATA) {
      return "";
    }
    String name = block.attribute("name");
    boolean label = name.contains("MSIP_Label_") && name.endsWith("_Name");
    boolean titus =
        name.endsWith("TitusClassification") || name.endsWith("bjDocumentSecurityLabel");
    boolean level = name.endsWith("密级") || name.endsWith("密級") || name.endsWith("SecurityLevel");
    boolean own = block.cause() == Cause.SENSITIVITY_LABEL && !name.contains("MSIP_Label_");
    return label || titus || level || own ? block.text().strip() : "";
  }

  /** Names are the organisation's own; known words in them tell the level, others are internal. */
  static Level of(String label) {
    String s = label.toLowerCase(Locale.ROOT);
    if (s.contains("top secret") || s.contains("绝密")) {
      return Level.TOP_SECRET;
    }
    if (s.contains("机密") || s.contains("機密") || (s.contains("secret") && !s.contains("secretar"))) {
      return Level.SECRET;
    }
    if (s.contains("highly") || s.contains("strictly") || s.contains("秘密")) {
      return Level.CONFIDENTIAL;
    }
    if (s.contains("confidential")
        || s.contains("restricted")
        || s.contains("sensitive")
        || s.contains("敏感")) {
      return Level.RESTRICTED;
    }
    boolean open =
        s.contains("public")
            || s.equals("公开")
            || s.contains("personal")
            || s.equals("公開")
            || s.equals("无")
            || s.equals("非密");
    return open ? Level.PUBLIC : Level.INTERNAL;
  }
}
