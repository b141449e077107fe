package baguan.web.desk;

import baguan.gate.Accounts.SignedIn;
import baguan.gate.Gate;
import baguan.gate.SignInException;
import baguan.web.Problem;
import java.util.concurrent.Semaphore;

/** Passwords cost memory and time to prove: a few at once, not too often from one address. */
final class Entry {
  private static final int AT_ONCE = 4;
  private static final int A_MINUTE = 120;

  private final Gate gate;
  private final boolean company;
  private final Throttle throttle = new Throttle(A_MINUTE);
  private final Semaphore proving = new Semaphore(AT_ONCE);

  /**
   * @param company whether there are company accounts
   */
  Entry(Gate gate, boolean company) {
    this.gate = gate;
    this.company = company;
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

  /** How somebody is to prove for a page who they are. */
  String way(Visit visit, String page) {
    if (!company || gate.accounts().hasPassword(visit.person())) {
      return "password";
    }
    boolean proved =
        new Cookies(visit.request(), visit.response())
            .session()
            .filter(session -> gate.company().proved(session, page))
            .isPresent();
    return proved ? "proved" : "company";
  }

  /**
   * Whether it is still the same person who sits there: by password, or by the company account.
   *
   * @param page that they proved themselves for
   */
  boolean confirm(Visit visit, String page) throws Problem {
    admit(visit);
    if (visit.secret("password").isEmpty() && !gate.accounts().hasPassword(visit.person())) {
      return new Cookies(visit.request(), visit.response())
          .session()
          .filter(session -> gate.company().use(session, page))
          .isPresent();
    }
    proving.acquireUninterruptibly();
    try {
      return gate.accounts().confirm(visit.person(), visit.secret("password"), "web");
    } finally {
      proving.release();
    }
  }
}
