package io.commonground.ties;

import java.util.List;
import java.util.TreeSet;

/**
 * The messages two people sent each other; one counts when the other wrote within the days allowed
 * before it or after it.
 *
 * @param forth days on which the one wrote
 * @param back days on which the other wrote
 */
record Exchange(
        Pair pair, TreeSet<Integer> forth, TreeSet<Integer> back, ScoringSettings settings) {

    static Exchange of(Pair pair, List<Interaction> interactions, ScoringSettings settings) {
        Exchange exchange = new Exchange(pair, new TreeSet<>(), new TreeSet<>(), settings);
        interactions.stream().filter(exchange::personal).forEach(exchange::add);
        return exchange;
    }

    boolean has(Interaction message) {
        return personal(message)
                && (message.goes(pair.start(), pair.end()) && near(back, message.day())
                        || message.goes(pair.end(), pair.start()) && near(forth, message.day()));
    }

    private void add(Interaction message) {
        if (message.goes(pair.start(), pair.end())) {
            forth.add(message.day());
        }
        if (message.goes(pair.end(), pair.start())) {
            back.add(message.day());
        }
    }

    private boolean personal(Interaction one) {
        return one.kind().written() && !one.mailing(settings.mailing());
    }

    private boolean near(TreeSet<Integer> days, int day) {
        Integer next = days.ceiling(day - settings.answerDays());
        return next != null && next <= day + settings.answerDays();
    }
}
