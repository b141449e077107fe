package baguan.store;

/**
 * The end of the chain.
 *
 * @param seq of the last entry, 0 when there is none
 * @param hash of the chain up to it
 */
public record AuditHead(long seq, String hash) {}
