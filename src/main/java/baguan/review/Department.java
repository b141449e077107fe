package baguan.review;

/**
 * @param issuer code before the year in its registration numbers (机关代字), {@code 江水发}; empty when it
 *     issues nothing
 */
public record Department(String id, String name, String issuer) {}
