package baguan.find.identifier;

import java.util.List;

/** Recognises some kinds of identifiers in one view of a block. */
interface Scanner {
  void scan(Text text, List<Candidate> out);
}
