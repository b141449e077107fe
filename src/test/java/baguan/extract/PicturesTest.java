package baguan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.document.Part;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PicturesTest {
  private static final Part UNREAD =
      new Part(".", Part.Reading.NOT_READ, Part.Reason.IMAGE_ONLY, "image/png");

  @Test
  void aPictureBesideEnoughTextIsAnIllustration() {
    assertThat(judged("字".repeat(200), 1))
        .containsExactly(new Part(".", Part.Reading.READ, Part.Reason.NONE, "picture beside text"));
  }

  @Test
  void aPictureBesideNextToNoTextIsNotRead() {
    assertThat(judged("扫描件", 1)).containsExactly(UNREAD);
    assertThat(judged("字".repeat(200), 3)).containsExactly(UNREAD, UNREAD, UNREAD);
  }

  @Test
  void whatIsAttachedToAMailIsNoIllustration() {
    assertThat(Pictures.inside("message/rfc822")).isFalse();
    assertThat(Pictures.inside("application/vnd.oasis.opendocument.text")).isTrue();
  }

  private static List<Part> judged(String text, int pictures) {
    Block block = Block.in(Layer.VISIBLE, "p", "").text(text).build(1, "");
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < pictures; i++) {
      documents.add(
          new Document(
              "a.png",
              "a.png",
              "image/png",
              "",
              1,
              block,
              List.of(),
              List.of(),
              List.of(),
              List.of(UNREAD),
              List.of()));
    }
    Pictures.judge(List.of(block), documents);
    return documents.stream().flatMap(d -> d.parts().stream()).toList();
  }
}
