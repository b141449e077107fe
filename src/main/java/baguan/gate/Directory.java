package baguan.gate;

/** Where people without a password of ours prove who they are. */
public interface Directory {
  /** No directory: such people cannot sign in with a password. */
  Directory NONE = (login, password) -> false;

  /**
   * Whether it knows one person by that login, with that password.
   *
   * @throws UnreachableException when it could not be asked
   */
  boolean proves(String login, String password) throws UnreachableException;

  /** It did not answer, or not as it should. */
  final class UnreachableException extends Exception {
    private static final long serialVersionUID = 1;

    public UnreachableException(String why, Throwable cause) {
      super(why, cause);
    }
  }
}
