/** What lasts: the one home of JDBC. SQLite in a folder, or PostgreSQL; the same code for both. */
@NullMarked
package baguan.store;

import org.jspecify.annotations.NullMarked;
