/**
 * The books of accounts: figures, facts, who qualifies for a sponsor, and what the team records.
 */
@NullMarked
package io.commonground.accounts.books;

import org.jspecify.annotations.NullMarked;
