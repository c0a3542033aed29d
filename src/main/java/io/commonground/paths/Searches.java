package io.commonground.paths;

import java.util.ArrayList;
import java.util.List;

/** Answers one question by searching a network: by strength, by hops, or with nobody twice. */
final class Searches {

    private final PathQuestion question;
    private final View view;
    private final Deadline deadline;
    private final List<Found> found = new ArrayList<>();

    private Searches(PathQuestion question, View view, Deadline deadline) {
        this.question = question;
        this.view = view;
        this.deadline = deadline;
    }

    /** What a search came to. */
    record Outcome(List<Found> found, boolean complete) {

        static final Outcome NOTHING = new Outcome(List.of(), true);
    }

    static Outcome of(PathQuestion question, View view, int from, int to, Deadline deadline) {
        var searches = new Searches(question, view, deadline);
        boolean complete = searches.search(from, to);
        return new Outcome(List.copyOf(searches.found), complete);
    }

    private boolean search(int from, int to) {
        if (!question.distinctConnectors()) {
            return search(from, to, question.first(), 1);
        }
        int shortest = 1;
        while (found.size() < question.first()) {
            int before = found.size();
            boolean complete = search(from, to, 1, shortest);
            if (!complete || found.size() == before) {
                return complete;
            }
            int[] people = found.getLast().people();
            for (int i = 1; i < people.length - 1; i++) {
                view.bar(people[i]);
            }
            shortest = people.length == 2 ? 2 : shortest;
        }
        return true;
    }

    /** Adds to what is found; false where the time was up before all was looked at. */
    private boolean search(int from, int to, int most, int shortest) {
        double least = question.minStrength();
        int before = found.size();
        Search search = null;
        try {
            search = new Search(view, from, to, most, least, deadline);
            for (int hops = shortest; hops <= question.maxHops(); hops++) {
                search.look(hops);
                if (question.byHops()) {
                    found.addAll(search.found());
                    int left = most - (found.size() - before);
                    if (left <= 0) {
                        return true;
                    }
                    search.beginAgain(left, least);
                }
            }
            found.addAll(search.found());
            return true;
        } catch (Deadline.OutOfTime outOfTime) {
            if (search != null) {
                found.addAll(search.found());
            }
            return false;
        }
    }
}
