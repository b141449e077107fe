package baguan.document;

/**
 * A drawn line, for instance the red rule of an official document.
 *
 * @param box where; a horizontal line has height 0
 * @param color {@code RRGGBB}
 * @param weight line width in twips
 */
public record Stroke(Box box, String color, int weight) {}
