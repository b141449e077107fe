package baguan.gate;

/**
 * A file as it came.
 *
 * @param name as its sender calls it: data, never a path
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes are not copied; nobody writes into them
public record Upload(String name, byte[] bytes) {
  private static final int LONGEST = 255;

  public Upload {
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
  }
}
