package baguan.worker;

/** What a message is; to the worker and from it. */
enum MessageKind {
  /** From the worker, first: the token it was given, and the digest of its rules. */
  HELLO,
  /** To the worker: a file to check. */
  CHECK,
  /** To the worker: a file that could not be read, to be reported as that. */
  UNREAD,
  /** From the worker: a stage begins. */
  PROGRESS,
  /** From the worker: the whole report. */
  REPORT,
  /** From the worker: the class of what went wrong. */
  FAILED,
  /** To the worker: a file, one of whose pages is to be drawn. */
  DRAW,
  /** From the worker: the page. */
  PICTURE
}
