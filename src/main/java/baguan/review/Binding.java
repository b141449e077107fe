package baguan.review;

/**
 * What a verdict and an approval mean: these four and nothing else.
 *
 * @param sha256 of the bytes
 * @param rules digest of the rules
 * @param engine version of Baguan
 * @param profile digest of document type, audience, channel, recipients
 */
public record Binding(String sha256, String rules, String engine, String profile) {}
