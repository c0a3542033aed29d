package io.commonground.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of the rows or facts of one transaction, counted. */
final class Tally {

    private final @Nullable String file;
    private final Map<String, Long> counts = new HashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();

    Tally(@Nullable String file) {
        this.file = file;
        for (String count :
                List.of(
                        "read",
                        "created",
                        "updated",
                        "unchanged",
                        "rejected",
                        "suppressed",
                        "outdated",
                        "incomplete",
                        "retracted")) {
            counts.put(count, 0L);
        }
    }

    void add(String count, long more) {
        counts.merge(count, more, Long::sum);
    }

    void reject(Rejection rejection) {
        add("rejected", 1);
        rejections.add(rejection);
    }

    void leaveIncomplete(Rejection rejection) {
        add("incomplete", 1);
        rejections.add(rejection);
    }

    List<Rejection> rejections() {
        return rejections;
    }

    @Nullable String file() {
        return file;
    }

    Map<String, Long> counts() {
        return counts;
    }
}
