package io.commonground.accounts.org;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The posts of one person at one account's company. */
record Career(List<Post> posts) {

    static final Career UNKNOWN = new Career(List.of());

    Career {
        posts = List.copyOf(posts);
    }

    /** The post they have on that day, the latest of several. */
    Optional<Post> on(LocalDate day) {
        return posts.stream()
                .filter(post -> post.isHeldOn(day))
                .max(Comparator.comparing(Career::beginning));
    }

    private static LocalDate beginning(Post post) {
        return Objects.requireNonNullElse(post.fromDay(), LocalDate.MIN);
    }

    /** Their last post there, if all that are known were over by that day. */
    Optional<Post> leftBy(LocalDate day) {
        List<Post> begun = posts.stream().filter(post -> !post.beginsAfter(day)).toList();
        return begun.stream().allMatch(post -> post.endsBefore(day))
                ? begun.stream()
                        .max(Comparator.comparing(post -> Objects.requireNonNull(post.toDay())))
                : Optional.empty();
    }

    /** Whether they are known to have come only later. */
    boolean beginsAfter(LocalDate day) {
        return !posts.isEmpty() && posts.stream().allMatch(post -> post.beginsAfter(day));
    }
}
