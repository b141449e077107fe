package baguan.find.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.IdentifierHit;
import baguan.find.Readings;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnValuesTest {
  @Test
  void knowsItsOwnInAnyForm() {
    OwnValues own = OwnValues.of(List.of("# 总机", "+86 139-1234-5670", "@water.example", ""));
    String text = "电话13912345670，邮箱office@water.example，投诉13912415671，a@other.example";
    assertThat(new IdentifierFinder(own).find(Readings.of(text)))
        .filteredOn(IdentifierHit.class::isInstance)
        .map(IdentifierHit.class::cast)
        .extracting(hit -> hit.value() + " " + hit.own())
        .containsExactly(
            "13912345670 true",
            "office@water.example true",
            "13912415671 false",
            "a@other.example false");
  }

  @Test
  void hasNothingWithoutAFile() {
    assertThat(OwnValues.NONE.has("13912345670")).isFalse();
  }
}
