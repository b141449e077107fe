package baguan.extract.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColorsTest {
  @Test
  void takesOffTheAlpha() {
    assertThat(Colors.rgb("FF12ab9F")).isEqualTo("12AB9F");
    assertThat(Colors.rgb("12ab")).isEmpty();
    assertThat(Colors.rgb("zzzzzz")).isEmpty();
  }

  @Test
  void tintsAsSpreadsheetsDo() {
    assertThat(Colors.tint("FFFFFF", -0.5)).isEqualTo("808080");
    assertThat(Colors.tint("000000", 0.5)).isEqualTo("808080");
    assertThat(Colors.tint("4F81BD", 0)).isEqualTo("4F81BD");
  }

  @Test
  void mixesAsDrawingsDo() {
    assertThat(Colors.luminance("000000", 0.75, 0.25)).isEqualTo("404040");
    assertThat(Colors.shade("FF0000", 0.5)).isEqualTo("800000");
    assertThat(Colors.whiten("000000", 0.8)).isEqualTo("333333");
  }

  @Test
  void knowsLocalPaths() {
    assertThat(LocalPaths.in("C:\\Users\\a\\x.dotx")).isTrue();
    assertThat(LocalPaths.in("\\\\server\\share")).isTrue();
    assertThat(LocalPaths.in("file:///home/a")).isTrue();
    assertThat(LocalPaths.in("/Users/a/x")).isTrue();
    assertThat(LocalPaths.in("https://example.org/users/list")).isFalse();
    assertThat(LocalPaths.in("Normal.dotm")).isFalse();
  }
}
