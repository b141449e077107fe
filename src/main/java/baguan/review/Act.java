package baguan.review;

import java.util.Locale;

/** Whatever a person, or the system, can do. What moves a submission is in {@link StateMachine}. */
public enum Act {
  CREATE,
  /** The system's: a secrecy mark above the deployment's level; nothing was kept. */
  STOP,
  VIEW,
  /** See or fetch the text unmasked: recorded. */
  REVEAL,
  VIEW_AUDIT,
  REMIND,
  VERIFY,
  VIEW_RULES,
  MANAGE_PEOPLE,
  RELOAD_RULES,
  SIGN_IN,
  /** Too many wrong passwords. */
  LOCK,
  /** Starts a check of a new version. */
  CHECK,
  /** The system's: the check left must-fix findings. */
  FIND,
  /** The system's: the gate is green. */
  CLEAR,
  /** The system's: the check did not end well. */
  FAIL,
  /** The drafter asks for a waiver, or says that a rule is wrong. */
  PROPOSE,
  SUBMIT,
  /** Lets a warning or a note through. */
  WAIVE,
  /** Lets a must-fix finding through. */
  WAIVE_MUST_FIX,
  /** The second person's word on a guarded must-fix finding. */
  SECOND_WAIVER,
  CALL_FALSE_POSITIVE,
  REQUIRE_FIX,
  RETURN,
  /** The first of the two who reject. */
  ASK_REJECTION,
  REJECT,
  ASK_CO_SIGN,
  AGREE,
  OBJECT,
  APPROVE,
  /** An approval ends because its bytes are no longer the ones to go out. */
  VOID,
  /** Takes a registration number (发文字号). */
  REGISTER,
  RELEASE,
  ARCHIVE,
  RECALL,
  WITHDRAW,
  /** The system's: content that was kept long enough is deleted; hashes and the record stay. */
  ERASE;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
