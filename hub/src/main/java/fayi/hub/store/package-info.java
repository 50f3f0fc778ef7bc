/** All that the hub keeps, in PostgreSQL. The only package that speaks SQL. */
@NullMarked
package fayi.hub.store;

import org.jspecify.annotations.NullMarked;
