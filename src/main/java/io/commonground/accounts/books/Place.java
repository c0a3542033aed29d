package io.commonground.accounts.books;

import java.math.BigDecimal;

/**
 * A place among all that are ranked together.
 *
 * @param rank from 1
 * @param ranked how many there are
 * @param before the sum of the scores before it
 * @param total the sum of all scores
 * @param qualifies whether the rule has room for it
 */
record Place(int rank, int ranked, BigDecimal before, BigDecimal total, boolean qualifies) {}
