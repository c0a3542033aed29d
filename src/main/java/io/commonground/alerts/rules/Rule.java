package io.commonground.alerts.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something to warn of. Each bean of this type is evaluated by itself; there is one for each {@link
 * AlertRule} at most.
 */
public interface Rule {

    AlertRule rule();

    /** From when on it warns, by name, as people say it. */
    Map<String, String> thresholds();

    /**
     * All that is to be warned of on that day, in any order, each cause once: what was there before
     * and is not any more closes its alert. It looks at open evidence only, for all accounts, and
     * tells the same for the same facts and day.
     */
    List<Cause> causes(Evaluation on);

    /** The causes, and those of which nothing can be said this time. */
    default Found look(Evaluation on) {
        return new Found(causes(on), Set.of());
    }
}
