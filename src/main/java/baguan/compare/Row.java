package baguan.compare;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph beside the one it became.
 *
 * @param before empty for what was added
 * @param after empty for what was removed
 * @param same nothing of it changed; then there are no pieces
 * @param old text of {@code before}, cut where it differs
 * @param fresh text of {@code after}, cut where it differs
 */
public record Row(
    Optional<Paragraph> before,
    Optional<Paragraph> after,
    boolean same,
    List<Piece> old,
    List<Piece> fresh) {

  /** It changed where readers see only asterisks. */
  public boolean veiled() {
    return !same
        && before.isPresent()
        && after.isPresent()
        && before.get().layer().equals(after.get().layer())
        && old.stream().noneMatch(Piece::changed)
        && fresh.stream().noneMatch(Piece::changed);
  }
}
