package io.commonground.ties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tie as it was on a day, for one viewer.
 *
 * @param strength in (0, 1]
 * @param basisCode letters of the kinds of evidence, as stored ties have them; see {@link TieBasis}
 * @param lastSeen the last contact, or the day their last time together ended; null where unknown
 */
public record TieOn(double strength, String basisCode, @Nullable LocalDate lastSeen) {}
