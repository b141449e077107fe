package baguan.fact;

import java.util.List;

/** Every kind of fact, by name: what {@code rules lint} knows and {@code baguan facts} prints. */
public final class Vocabulary {
  public static final List<Class<? extends Fact>> FACTS =
      List.of(
          AmountMention.class,
          Attachment.class,
          AttachmentMention.class,
          AttachmentNote.class,
          BlankLines.class,
          DateMention.class,
          DocumentNumber.class,
          Element.class,
          FontAsked.class,
          HiddenContent.class,
          IdentifierHit.class,
          InvisibleCharacters.class,
          IssuerMarkPlace.class,
          Marking.class,
          MetadataEntry.class,
          NumberedHeading.class,
          PageGeometry.class,
          PageNumberPlace.class,
          Passage.class,
          Placeholder.class,
          Profile.class,
          Release.class,
          Separator.class,
          StyleInForce.class,
          TableNumber.class,
          TermHit.class,
          TextGrid.class,
          TypeRun.class,
          UnreadPart.class);

  private Vocabulary() {}
}
