package baguan.company;

import org.jspecify.annotations.Nullable;

/** The provider of company accounts was not reached, refused, or is not to be believed. */
public final class ProviderException extends Exception {
  private static final long serialVersionUID = 1;

  ProviderException(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
