package baguan.store;

import baguan.review.Slice;
import org.jdbi.v3.core.statement.Query;

/** The conditions of {@link Slice}s, on {@code submissions s}. */
final class Slices {
  private static final String MOVED =
      "EXISTS (SELECT 1 FROM moves m WHERE m.submission = s.id AND m.at >= :sliceFrom"
          + " AND m.at < :sliceTo AND m.act IN (";
  private static final String VERSION =
      " JOIN versions v ON v.submission = p.submission AND v.number = p.version"
          + " WHERE p.submission = s.id AND p.rule = :sliceWhat AND v.at >= :sliceFrom"
          + " AND v.at < :sliceTo";
  private static final String KEY =
      " x.point_key = CASE WHEN x.scope = 'place' THEN p.point_key ELSE p.text_key END";

  private Slices() {}

  static String where(Slice slice) {
    return switch (slice.kind()) {
      case ENDED -> MOVED + Figures.ENDS + "))";
      case APPROVED -> MOVED + "'approve'))";
      case OPEN ->
          "NOT ("
              + Queues.DONE
              + ") AND s.department = :sliceWhat AND s.created >= :sliceFrom"
              + " AND s.created < :sliceTo";
      case FOUND -> "EXISTS (SELECT 1 FROM points p" + VERSION + ")";
      case WRONG ->
          "EXISTS (SELECT 1 FROM points p JOIN decisions x ON x.submission = p.submission"
              + " AND x.ruling = 'false_positive' AND"
              + KEY
              + VERSION
              + ")";
      case WAIVED ->
          "EXISTS (SELECT 1 FROM decisions x JOIN points p ON p.submission = x.submission"
              + " AND p.version = x.version AND"
              + KEY
              + " WHERE x.submission = s.id AND x.ruling = 'waived' AND x.code = :sliceMore"
              + " AND p.rule = :sliceWhat AND x.at >= :sliceFrom AND x.at < :sliceTo)";
    };
  }

  static void bind(Query query, Slice slice) {
    query
        .bind("sliceWhat", slice.what())
        .bind("sliceMore", slice.more())
        .bind("sliceFrom", slice.from())
        .bind("sliceTo", slice.to());
  }
}
