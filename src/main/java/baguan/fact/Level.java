package baguan.fact;

/** Handling levels of all systems on one scale, so that marks can be compared. Rising. */
public enum Level {
  PUBLIC,
  /** 内部资料, official, TLP:GREEN: not for the public. */
  INTERNAL,
  /** 工作秘密, sensitive, CUI, TLP:AMBER. */
  RESTRICTED,
  /** 秘密 and its equals. */
  CONFIDENTIAL,
  /** 机密. */
  SECRET,
  /** 绝密. */
  TOP_SECRET
}
