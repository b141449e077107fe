package baguan.extract.docx;

import baguan.document.Cause;
import baguan.document.Layer;

/** Who changed something, when, and how: two stretches of an equal revision belong together. */
record Revision(Type type, String author, String date) {
  static final Revision NONE = new Revision(Type.NONE, "", "");

  enum Type {
    NONE(Layer.VISIBLE, Cause.NONE, ""),
    INSERTED(Layer.INSERTED, Cause.TRACKED_INSERTION, "ins"),
    MOVED_TO(Layer.INSERTED, Cause.TRACKED_MOVE, "ins"),
    DELETED(Layer.DELETED, Cause.TRACKED_DELETION, "del"),
    MOVED_FROM(Layer.MOVED, Cause.TRACKED_MOVE, "move");

    final Layer layer;
    final Cause cause;
    final String step; // of the locator

    Type(Layer layer, Cause cause, String step) {
      this.layer = layer;
      this.cause = cause;
      this.step = step;
    }
  }

  /** The revision whose element the cursor stands at. */
  static Revision of(Cursor cursor) {
    Type type =
        switch (cursor.name()) {
          case "ins", "cellIns" -> Type.INSERTED;
          case "del", "cellDel" -> Type.DELETED;
          case "moveFrom" -> Type.MOVED_FROM;
          case "moveTo" -> Type.MOVED_TO;
          default -> Type.NONE;
        };
    return new Revision(type, cursor.text("author"), cursor.text("date"));
  }

  /** True when its text is not on the page any more. */
  boolean removes() {
    return type == Type.DELETED || type == Type.MOVED_FROM;
  }

  boolean adds() {
    return type == Type.INSERTED || type == Type.MOVED_TO;
  }

  /** What holds within {@code inner}, itself within this: a removal is never undone inside. */
  Revision then(Revision inner) {
    return removes() || inner.type == Type.NONE ? this : inner;
  }
}
