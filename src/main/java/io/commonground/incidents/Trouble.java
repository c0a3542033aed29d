package io.commonground.incidents;

import io.commonground.graph.InvalidRequest;
import io.commonground.graph.LimitExceeded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong: with what, and where.
 *
 * @param by what exposes an account
 * @param regions only those, empty for all
 */
record Trouble(List<Topic> topics, List<ExposureKind> by, List<String> regions) {

    private static final int MOST_TOPICS = 20;
    private static final int LONGEST_TOPIC = 200;
    private static final int MOST_REGIONS = 100;

    Trouble {
        topics = List.copyOf(topics);
        by = List.copyOf(by);
        regions = List.copyOf(regions);
    }

    /**
     * Reads what somebody asks for.
     *
     * @throws InvalidRequest where no topic has a word
     */
    static Trouble of(
            List<String> topics, @Nullable List<ExposureKind> by, @Nullable List<String> regions) {
        if (topics.size() > MOST_TOPICS) {
            throw new LimitExceeded(
                    "'topics' names %d: at most %d.".formatted(topics.size(), MOST_TOPICS));
        }
        if (regions != null && regions.size() > MOST_REGIONS) {
            throw new LimitExceeded(
                    "'regions' names %d: at most %d.".formatted(regions.size(), MOST_REGIONS));
        }
        List<Topic> read = topics.stream().map(Topic::of).distinct().toList();
        read.forEach(Trouble::check);
        if (read.isEmpty()) {
            throw new InvalidRequest("'topics' is empty: name a product or a topic.");
        }
        return new Trouble(
                read,
                ExposureKind.asked(by),
                regions == null ? List.of() : regions.stream().distinct().sorted().toList());
    }

    private static void check(Topic topic) {
        if (topic.words().isEmpty()) {
            throw new InvalidRequest(
                    "'topics' holds '%s', which has no word: name a product or a topic."
                            .formatted(topic.text()));
        }
        if (topic.text().length() > LONGEST_TOPIC) {
            throw new LimitExceeded(
                    "A topic has %d letters: at most %d."
                            .formatted(topic.text().length(), LONGEST_TOPIC));
        }
    }
}
