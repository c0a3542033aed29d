package io.commonground.ties;

import io.commonground.graph.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a tie stores.
 *
 * @param strengths by audience; absent where there is no tie for it
 * @param bases letters of the kinds of evidence, for the same audiences
 * @param lastSeen days since 1970, null where unknown
 */
record TieValues(
        Map<Audience, Double> strengths, Map<Audience, String> bases, @Nullable Integer lastSeen) {

    private static final double SAME = 1e-12;
    private static final int LAG = 7;
    private static final Map<Audience, String> NAMES =
            Map.of(
                    Audience.OPEN, "open",
                    Audience.WITH_START, "withStart",
                    Audience.WITH_END, "withEnd",
                    Audience.WITH_BOTH, "withBoth");
    private static final Map<Audience, String> BASIS_NAMES =
            Map.of(
                    Audience.OPEN, "basis",
                    Audience.WITH_START, "basisWithStart",
                    Audience.WITH_END, "basisWithEnd",
                    Audience.WITH_BOTH, "basisWithBoth");

    /** Empty where no audience has a tie. */
    static Optional<TieValues> of(PairEvidence evidence, Scoring scoring) {
        if (!evidence.anyPrivate()) {
            return scoring.score(evidence, Audience.OPEN).map(TieValues::ofAll);
        }
        Map<Audience, Score> scores = new EnumMap<>(Audience.class);
        for (Audience audience : Audience.values()) {
            scoring.score(evidence, audience).ifPresent(s -> scores.put(audience, s));
        }
        return scores.isEmpty() ? Optional.empty() : Optional.of(of(scores));
    }

    private static TieValues ofAll(Score score) {
        Map<Audience, Score> scores = new EnumMap<>(Audience.class);
        for (Audience audience : Audience.values()) {
            scores.put(audience, score);
        }
        return of(scores);
    }

    /** Last contact is read by all audiences, so it tells what each of them may know. */
    private static TieValues of(Map<Audience, Score> scores) {
        Map<Audience, Double> strengths = new EnumMap<>(Audience.class);
        Map<Audience, String> bases = new EnumMap<>(Audience.class);
        scores.forEach((audience, score) -> {
            strengths.put(audience, score.strength());
            bases.put(audience, TieBasis.code(score.basis(), score.personal()));
        });
        boolean known = scores.values().stream().allMatch(score -> score.lastSeen() != null);
        Integer last =
                scores.values().stream()
                        .map(Score::lastSeen)
                        .filter(Objects::nonNull)
                        .min(Integer::compare)
                        .orElse(null);
        return new TieValues(strengths, bases, known ? last : null);
    }

    static TieValues of(Row row) {
        Map<Audience, Double> stored = new EnumMap<>(Audience.class);
        NAMES.forEach((audience, name) -> {
            Double strength = row.findReal(name);
            if (strength != null) {
                stored.put(audience, strength);
            }
        });
        Map<Audience, String> bases = new EnumMap<>(Audience.class);
        BASIS_NAMES.forEach((audience, name) -> {
            String basis = row.findText(name);
            if (basis != null) {
                bases.put(audience, basis);
            }
        });
        return ofStored(stored, bases, row.findInteger("lastSeen"));
    }

    /**
     * The values of a tie as they are stored: where nothing is stored for an audience, the open
     * strength is its own; 0 says that it has no tie. The basis is that of the first audience that
     * has a tie, where no other is stored.
     */
    static TieValues ofStored(
            Map<Audience, Double> stored,
            Map<Audience, String> storedBases,
            @Nullable Integer lastSeen) {
        Map<Audience, Double> strengths = new EnumMap<>(Audience.class);
        Map<Audience, String> bases = new EnumMap<>(Audience.class);
        String first = storedBases.getOrDefault(Audience.OPEN, "");
        for (Audience audience : Audience.values()) {
            Double strength = stored.getOrDefault(audience, stored.get(Audience.OPEN));
            if (strength != null && strength > 0) {
                strengths.put(audience, strength);
                bases.put(audience, storedBases.getOrDefault(audience, first));
            }
        }
        return new TieValues(strengths, bases, lastSeen);
    }

    /** Most ties rest on open evidence alone, and store one strength. */
    private @Nullable Double stored(Audience audience) {
        Double open = strengths.get(Audience.OPEN);
        Double strength = strengths.get(audience);
        if (audience == Audience.OPEN) {
            return open;
        }
        return Objects.equals(strength, open) ? null : Objects.requireNonNullElse(strength, 0.0);
    }

    /** The basis of the first audience that has a tie: of the open one, where that has. */
    private String firstBasis() {
        return bases.values().iterator().next();
    }

    /** Stored where it is another than the first. */
    private @Nullable String storedBasis(Audience audience) {
        String first = firstBasis();
        if (audience == Audience.OPEN) {
            return first;
        }
        String basis = bases.get(audience);
        return first.equals(basis) ? null : basis;
    }

    /** What it is for an audience; empty where that has none. */
    Optional<TieOn> on(Audience audience) {
        Double strength = strengths.get(audience);
        String basis = bases.get(audience);
        LocalDate seen = lastSeen == null ? null : LocalDate.ofEpochDay(lastSeen);
        return strength == null || basis == null
                ? Optional.empty()
                : Optional.of(new TieOn(strength, basis, seen));
    }

    /** Equal but for rounding. */
    boolean same(TieValues other) {
        return Objects.equals(lastSeen, other.lastSeen) && near(other, SAME);
    }

    /** Of the same basis and for the same audiences, no strength apart by more than that. */
    boolean near(TieValues other, double threshold) {
        return bases.equals(other.bases)
                && strengths.keySet().equals(other.strengths.keySet())
                && strengths.entrySet().stream()
                        .allMatch(e -> {
                            double there = other.strengths.getOrDefault(e.getKey(), 0.0);
                            return Math.abs(e.getValue() - there) <= threshold;
                        })
                && seenNear(other);
    }

    /** The last day of time together that lasts moves on by itself: it is let lag a little. */
    private boolean seenNear(TieValues other) {
        return lastSeen == null || other.lastSeen == null
                ? lastSeen == other.lastSeen
                : Math.abs(lastSeen - other.lastSeen) <= LAG;
    }

    Map<String, Object> asParameter() {
        Map<String, Object> properties = new HashMap<>();
        for (Audience audience : Audience.values()) {
            Double strength = stored(audience);
            if (strength != null) {
                properties.put(name(audience), strength);
            }
            String basis = storedBasis(audience);
            if (basis != null) {
                properties.put(Objects.requireNonNull(BASIS_NAMES.get(audience)), basis);
            }
        }
        if (lastSeen != null) {
            properties.put("lastSeen", lastSeen);
        }
        return properties;
    }

    /** The row of {@code ties/build}. */
    List<@Nullable Object> asColumns(String end) {
        List<@Nullable Object> columns = new ArrayList<>(10);
        columns.add(end);
        for (Audience audience : Audience.values()) {
            columns.add(stored(audience));
        }
        for (Audience audience : Audience.values()) {
            columns.add(storedBasis(audience));
        }
        columns.add(lastSeen);
        return columns;
    }

    static String name(Audience audience) {
        return Objects.requireNonNull(NAMES.get(audience));
    }
}
