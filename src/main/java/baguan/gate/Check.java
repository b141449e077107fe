package baguan.gate;

import baguan.check.Destination;
import baguan.check.Report;

/**
 * How a file is checked: {@code checker::check}, or a server's line of desks before it.
 *
 * @param <X> what it throws when it could not be checked; then nothing was stored
 */
public interface Check<X extends Exception> {
  Report check(String name, byte[] bytes, Destination destination) throws X;
}
