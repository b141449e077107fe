package baguan.web;

import baguan.rule.Language;

/**
 * How the server is run.
 *
 * @param port 0 lets the system choose one
 * @param maxBytes largest upload
 * @param parallel checks at once; the next ones wait in line
 * @param waiting how many may wait before the server says it is busy
 * @param seconds hard deadline of one check
 */
public record Settings(
    String host,
    int port,
    long maxBytes,
    int parallel,
    int waiting,
    int seconds,
    Language language) {}
