package baguan.find.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.fact.IdentifierHit;
import baguan.find.Readings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms of identifiers that are seldom, and what only looks like them. */
final class ShapesTest {
  @Test
  void takesAMailboxAsStandardsWriteIt() {
    assertThat(hits("\"j. doe\"@example.com"))
        .containsExactly("email-address \"j. doe\"@example.com");
    assertThat(hits("hans@m端ller.com")).containsExactly("email-address hans@m端ller.com");
    assertThat(hits("写信给zhang@example.com或来电")).containsExactly("email-address zhang@example.com");
    assertThat(hits("two..dots@example.com")).containsExactly("email-address dots@example.com");
    assertThat(hits("{\"on\": \"@example.com\"}")).isEmpty();
    assertThat(hits(".a@b.com")).isEmpty();
    assertThat(hits("a".repeat(65) + "@example.com")).isEmpty();
    assertThat(hits("a@" + "b".repeat(64) + ".com")).isEmpty();
    assertThat(hits("a@b..com")).isEmpty();
  }

  @Test
  void takesHardwareAddressesInEveryHabit() {
    assertThat(hits("0a02.0304.05ab")).containsExactly("mac-address 0a02.0304.05ab");
    assertThat(hits("MAC：A9 C5 D4 9F EB D3")).containsExactly("mac-address A9 C5 D4 9F EB D3");
    assertThat(hits("A9 C5 D4 9F EB D3")).isEmpty(); // a dump
    assertThat(hits("1234.5678.9012")).isEmpty(); // sections
    assertThat(hits("01:02:03:04:05:06:07:ab"))
        .containsExactly("mac-address 01:02:03:04:05:06:07:ab");
  }

  @Test
  void asksOfAnIbanWhatItsCountryAsks() {
    assertThat(hits("VG46H07Y0223060094359858")).isEmpty(); // its bank is four letters
    assertThat(hits("GB82WEST12345698765432")).containsExactly("iban GB82WEST12345698765432");
  }

  @Test
  void takesAHongKongCardCheckedByALetter() {
    assertThat(hits("香港身份证：Z867821A")).containsExactly("hkid Z867821A");
    assertThat(hits("型号 Z867821A")).isEmpty();
  }

  @Test
  void takesASeldomCardOnlyUnderItsLabel() {
    assertThat(hits("卡号：6765780016990268")).containsExactly("bank-card 6765780016990268");
    assertThat(hits("订单 6765780016990268")).isEmpty();
  }

  @Test
  void takesThePlateOfAConsulate() {
    assertThat(hits("车牌闽20401领，蓝色")).containsExactly("vehicle-plate 闽20401领");
    assertThat(hits("在闽20401领取")).isEmpty();
  }

  private static List<String> hits(String text) {
    return new IdentifierFinder(OwnValues.NONE)
        .find(Readings.of(text)).stream()
            .filter(fact -> fact instanceof IdentifierHit)
            .map(fact -> (IdentifierHit) fact)
            .map(hit -> hit.type().id() + " " + hit.at().text())
            .toList();
  }
}
