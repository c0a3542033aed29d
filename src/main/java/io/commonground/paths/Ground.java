package io.commonground.paths;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a tie rests on.
 *
 * @param verified whether on more than shared units and a network's word
 * @param lastContact the last day the two are known to have had to do with each other
 */
record Ground(boolean verified, @Nullable LocalDate lastContact) {}
