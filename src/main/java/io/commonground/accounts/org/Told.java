package io.commonground.accounts.org;

import java.util.Comparator;

/** Something that a source said. */
interface Told {

    /** The newest first; what was said at once, in the order of its ids. */
    Comparator<Told> NEWEST =
            Comparator.comparing((Told told) -> told.telling().moment())
                    .reversed()
                    .thenComparing(told -> told.telling().id());

    Telling telling();
}
