package baguan.gate;

import baguan.compare.Comparison;
import baguan.review.Submission;
import baguan.review.Version;
import java.util.List;

/**
 * Two versions of a submission side by side.
 *
 * @param versions all there are, oldest first
 * @param before report of the older one as JSON, masked
 * @param after report of the newer one as JSON, masked
 */
@SuppressWarnings("ArrayRecordComponent") // as large as reports are; nobody writes into them
public record Compared(
    Submission submission,
    List<Version> versions,
    Comparison comparison,
    byte[] before,
    byte[] after) {}
