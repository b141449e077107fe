package baguan.gate;

import baguan.review.Aim;
import baguan.review.Urgency;

/**
 * What a drafter says of a document (发文处理单).
 *
 * @param title for people and lists; when empty the file's name stands in
 * @param department in whose name it goes out
 * @param replaces id of a released submission that this one supersedes; empty when none
 */
public record Sheet(String title, String department, Aim aim, Urgency urgency, String replaces) {}
