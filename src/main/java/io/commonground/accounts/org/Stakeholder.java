package io.commonground.accounts.org;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who matters at an account: what all sources say of them, brought together. For each
 * value the source counts that said something of it last; all that was said stands in the facts.
 *
 * @param account own id of the account
 * @param ownId own id of the person
 * @param facts all that was ever said, the newest first
 * @param why why they are none any more; null where they are one
 * @param until when that ended, as far as known
 * @param note what was said about the end
 */
record Stakeholder(
        String account,
        String ownId,
        String name,
        String sortName,
        List<StakeholderFact> facts,
        List<ReportingLine> reportsTo,
        Career career,
        AsOf asOf,
        @Nullable StakeholderEnd why,
        @Nullable String until,
        @Nullable String note) {

    /** Current ones first, then by influence and name. */
    static final Comparator<Stakeholder> ORDER =
            Comparator.comparing(Stakeholder::place)
                    .thenComparing(Stakeholder::sortName)
                    .thenComparing(Stakeholder::ownId);

    /** What is said of somebody's part in an account; empty where they had none yet that day. */
    static Optional<Stakeholder> of(
            String account,
            Who who,
            List<StakeholderFact> all,
            List<ReportingLine> lines,
            Career career,
            AsOf asOf) {
        List<StakeholderFact> said = asOf.said(all);
        boolean isYetToCome =
                !said.isEmpty()
                        && said.stream().allMatch(fact -> isYetToBegin(fact, career, asOf.day()));
        if (isYetToCome) {
            return Optional.empty();
        }
        List<StakeholderFact> hold =
                said.stream().filter(fact -> asOf.isWithin(fact.telling())).toList();
        Optional<Post> left = left(hold, career, asOf);
        List<StakeholderFact> counting = hold.isEmpty() ? last(all, said) : hold;
        StakeholderEnd why =
                left.isPresent() ? StakeholderEnd.LEFT : hold.isEmpty() ? end(said) : null;
        List<StakeholderFact> facts =
                all.stream()
                        .sorted(Told.NEWEST)
                        .map(fact -> fact.counting(counting.contains(fact)))
                        .toList();
        return Optional.of(
                new Stakeholder(
                        account,
                        who.ownId(),
                        who.name(),
                        who.sortName(),
                        facts,
                        ReportingLine.ranked(
                                asOf.said(lines).stream()
                                        .filter(line -> asOf.isWithin(line.telling()))
                                        .toList()),
                        career,
                        asOf,
                        why,
                        why == null ? null : left.map(Post::to).orElseGet(() -> until(counting)),
                        why == null ? null : first(counting, StakeholderFact::note)));
    }

    private static boolean isYetToBegin(StakeholderFact fact, Career career, LocalDate day) {
        LocalDate from = fact.telling().fromDay();
        return from == null ? career.beginsAfter(day) : from.isAfter(day);
    }

    /** The post they had, unless the team said since then that they have a say nonetheless. */
    private static Optional<Post> left(List<StakeholderFact> hold, Career career, AsOf asOf) {
        return career.leftBy(asOf.day())
                .filter(post -> hold.stream().noneMatch(fact -> isSince(fact, post)));
    }

    private static boolean isSince(StakeholderFact fact, Post post) {
        LocalDate end = Objects.requireNonNull(post.toDay());
        LocalDate from = fact.telling().fromDay();
        OffsetDateTime said = fact.recordedAt();
        return from != null && from.isAfter(end)
                || fact.telling().isOurs() && said != null && said.toLocalDate().isAfter(end);
    }

    private static StakeholderEnd end(List<StakeholderFact> said) {
        return said.isEmpty() ? StakeholderEnd.WITHDRAWN : StakeholderEnd.ENDED;
    }

    /** What was said last before it ended. */
    private static List<StakeholderFact> last(
            List<StakeholderFact> all, List<StakeholderFact> said) {
        if (!said.isEmpty()) {
            return said;
        }
        OffsetDateTime last =
                all.stream()
                        .map(StakeholderFact::retractedAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        return all.stream().filter(fact -> Objects.equals(fact.retractedAt(), last)).toList();
    }

    private static @Nullable String until(List<StakeholderFact> counting) {
        return counting.stream()
                .map(fact ->
                        fact.to() != null || fact.retractedAt() == null
                                ? fact.to()
                                : fact.retractedAt().toLocalDate().toString())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A key that sorts as {@link #ORDER} begins. */
    String place() {
        Double influence = influence();
        return String.format(
                Locale.ROOT, "%d%.6f", current() ? 0 : 1, influence == null ? 2.0 : 1 - influence);
    }

    public boolean current() {
        return why == null;
    }

    /** All roles of the source that named one last. */
    public List<StakeholderRole> roles() {
        Optional<String> source =
                counting()
                        .filter(fact -> fact.role() != null)
                        .map(fact -> fact.telling().source())
                        .findFirst();
        return List.copyOf(
                new LinkedHashSet<>(
                        counting()
                                .filter(fact ->
                                        source.filter(fact.telling().source()::equals).isPresent())
                                .map(StakeholderFact::role)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    public @Nullable StakeholderRole role() {
        return roles().isEmpty() ? null : roles().getFirst();
    }

    public @Nullable Double influence() {
        return first(counting().toList(), StakeholderFact::influence);
    }

    public @Nullable Double stance() {
        return first(counting().toList(), StakeholderFact::stance);
    }

    public @Nullable String seniority() {
        String said = first(counting().toList(), StakeholderFact::seniority);
        return said == null ? post().map(Post::seniority).orElse(null) : said;
    }

    public @Nullable String title() {
        return post().map(Post::title).orElse(null);
    }

    public @Nullable String unit() {
        return post().map(Post::unit).orElse(null);
    }

    public @Nullable String from() {
        return counting()
                .map(StakeholderFact::from)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public @Nullable String to() {
        return until;
    }

    public @Nullable OffsetDateTime recordedAt() {
        return counting()
                .map(StakeholderFact::recordedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Optional<Post> post() {
        return career.on(asOf.day());
    }

    private Stream<StakeholderFact> counting() {
        return facts.stream().filter(StakeholderFact::counts);
    }

    private static <T> @Nullable T first(
            List<StakeholderFact> facts, Function<StakeholderFact, @Nullable T> value) {
        for (StakeholderFact fact : facts) {
            T found = value.apply(fact);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return name + (roles().isEmpty() ? "" : " " + roles()) + (current() ? "" : " " + why);
    }
}
