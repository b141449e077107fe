package baguan.find.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedCharacterFinderTest {
  private final RepeatedCharacterFinder finder = new RepeatedCharacterFinder();

  @Test
  void marksAFunctionWordTypedTwice() {
    assertThat(Texts.found(finder, "这是各部门的的责任，加强与与兄弟单位的交流，这是是长期任务。"))
        .containsExactly(
            "repeated-particle [的的] 的", "repeated-character [与与] 与", "repeated-character [是是] 是");
  }

  @Test
  void leavesTwoWordsThatMeetAlone() {
    String right = "对该标的的执行，目的的实现，的的确确，战争和和平，说明了了解情况，与与会者，及及时，对对方，现在在北京，凡是是党员的。";
    assertThat(Texts.found(finder, right)).isEmpty();
  }

  @Test
  void marksVerbsThatDoNotGoWithTheirNoun() {
    CollocationFinder collocations = new CollocationFinder();
    assertThat(Texts.found(collocations, "要提高工作力度，增强意识、提高水平，改善民生和提高生活水平。"))
        .containsExactly("collocation [提高] 加大");
  }
}
