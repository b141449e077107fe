package baguan.fact;

import baguan.document.Span;

/**
 * A numbered heading or item, the number written by hand or made by the word processor.
 *
 * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 0 for 第×条 and others
 * @param style shape of the number: {@code 一、}, {@code （一）}, {@code 1.}, {@code （1）}, {@code 第一条}
 * @param number its value
 * @param expected the value that would follow its predecessor of the same level under the same
 *     parent
 * @param first starts its list
 * @param parentLevel level of the nearest numbered item above it, 0 when none
 * @param text the heading without its number
 */
public record NumberedHeading(
    int level,
    String style,
    int number,
    int expected,
    boolean first,
    int parentLevel,
    boolean automatic,
    String text,
    Span at)
    implements Fact {}
