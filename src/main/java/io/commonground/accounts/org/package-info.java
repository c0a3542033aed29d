/** Stakeholders, positions and reporting lines of accounts, and how our people stand with them. */
@NullMarked
package io.commonground.accounts.org;

import org.jspecify.annotations.NullMarked;
