package baguan.find.marking;

import baguan.fact.Level;

/** A mark seen in one view, offsets in that view. */
record Sighting(
    String system,
    Level level,
    String word,
    boolean real,
    String period,
    boolean portion,
    int start,
    int end) {}
