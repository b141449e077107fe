package baguan.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions this build was made of; a verdict and the rules cache bind to them. */
public final class Version {
  private static final Properties VALUES = load();

  private Version() {}

  public static String baguan() {
    return VALUES.getProperty("version", "");
  }

  public static String drools() {
    return VALUES.getProperty("drools", "");
  }

  public static String tika() {
    return VALUES.getProperty("tika", "");
  }

  private static Properties load() {
    Properties values = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/baguan/version.properties")) {
      if (in != null) {
        values.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }
}
