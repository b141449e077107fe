package baguan.gate;

import baguan.check.Report;
import baguan.review.Submission;
import java.util.Optional;

/**
 * What became of an upload.
 *
 * @param submission as it stands now; empty when the document was stopped and nothing was kept
 */
public record Received(Report report, Optional<Submission> submission) {}
