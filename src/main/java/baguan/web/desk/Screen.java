package baguan.web.desk;

import baguan.web.Problem;

/** One page, and what its forms do. */
interface Screen {
  void show(Visit visit) throws Exception;

  /** A form was sent; its token is right. */
  default void act(Visit visit) throws Exception {
    throw new Problem(405, "method", "Method not allowed", "This page takes no form.");
  }

  /** Whether its forms carry files: nobody else's are read into memory. */
  default boolean takesFiles() {
    return false;
  }

  /** Whether it is for people who have not signed in. */
  default boolean open() {
    return false;
  }
}
