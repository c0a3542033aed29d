package io.commonground.ties;

import io.commonground.graph.PartialDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** One thing that a tie rests on, with its term in the sum of its group. */
sealed interface Ground permits TimeTogether, Contacts, Statement {

    TieBasis basis();

    ReasonKind kind();

    double term();

    /** A sentence about it. */
    String description();

    @Nullable PartialDate from();

    @Nullable PartialDate to();

    /** Ids. */
    Collection<String> sources();

    /** The last day it speaks of, NaN where it speaks of none. */
    double lastDay();
}
