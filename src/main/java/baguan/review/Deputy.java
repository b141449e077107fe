package baguan.review;

/**
 * Somebody stands in for somebody, for a time.
 *
 * @param person id of whose rights these are
 * @param deputy id of who may use them
 * @param until epoch millis, exclusive
 */
public record Deputy(String person, String deputy, long since, long until) {}
