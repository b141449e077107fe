package baguan.find.consistency;

/**
 * A place left open.
 *
 * @param kind as in {@link baguan.fact.Placeholder}
 */
record Gap(String kind, int start, int end) {}
