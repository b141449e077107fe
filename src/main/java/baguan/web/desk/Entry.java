package baguan.web.desk;

import baguan.gate.Accounts.SignedIn;
import baguan.gate.Gate;
import baguan.gate.SignInException;
import baguan.web.Problem;
import java.util.concurrent.Semaphore;

/** Passwords cost memory and time to prove: a few at once, not too often from one address. */
final class Entry {
  private static final int AT_ONCE = 4;
  private static final int A_MINUTE = 30;

  private final Gate gate;
  private final Throttle throttle = new Throttle(A_MINUTE);
  private final Semaphore proving = new Semaphore(AT_ONCE);

  Entry(Gate gate) {
    this.gate = gate;
  }

  /** Counts a try of this address. */
  void admit(Visit visit) throws Problem {
    throttle.enter(visit.request().getRemoteAddr(), System.nanoTime());
  }

  void signIn(Visit visit, String login, String password) throws SignInException {
    SignedIn in;
    proving.acquireUninterruptibly();
    try {
      in = gate.accounts().signIn(login, password, "web");
    } finally {
      proving.release();
    }
    new Cookies(visit.request(), visit.response()).session(in.secret());
  }

  /** Whether it is still the same person who sits there. */
  boolean confirm(Visit visit) throws Problem {
    admit(visit);
    proving.acquireUninterruptibly();
    try {
      return gate.accounts().confirm(visit.person(), visit.secret("password"), "web");
    } finally {
      proving.release();
    }
  }
}
