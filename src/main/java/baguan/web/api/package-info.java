/**
 * The gate for programs, over HTTP. Reads requests and writes answers; what may happen is the
 * gate's to say. Every endpoint stands in {@code Routes} and in {@code openapi.yaml}.
 */
@NullMarked
package baguan.web.api;

import org.jspecify.annotations.NullMarked;
