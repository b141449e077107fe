package baguan.review;

/**
 * Immutable bytes of a submission, and what the check said of them.
 *
 * @param number 1 for the first
 * @param name file name, as data: never a path
 * @param type media type by content
 * @param report SHA-256 of the stored report
 * @param by id of who uploaded it
 */
public record Version(
    String submission,
    int number,
    String name,
    long size,
    String type,
    Summary summary,
    Binding binding,
    String report,
    String by,
    long at) {
  public String sha256() {
    return binding.sha256();
  }
}
