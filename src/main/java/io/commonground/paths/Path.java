package io.commonground.paths;

import io.commonground.graph.NamesPeople;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A chain of ties from one person to another.
 *
 * @param people own ids of the people, in order
 * @param hops the ties between them, in order; none from somebody to themselves
 * @param strength the product of the ties, 1 where there are none
 */
record Path(List<String> people, List<Hop> hops, double strength) implements NamesPeople {

    static Path toOneself(String person) {
        return new Path(List.of(person), List.of(), 1);
    }

    public int length() {
        return hops.size();
    }

    public Optional<Hop> weakestHop() {
        return hops.stream().min(Comparator.comparingDouble(Hop::strength));
    }

    /** The last contact of the hop that has gone longest without; empty where one is unknown. */
    public Optional<LocalDate> freshness() {
        List<LocalDate> contacts =
                hops.stream().map(Hop::lastContact).filter(Objects::nonNull).toList();
        return contacts.size() < hops.size()
                ? Optional.empty()
                : contacts.stream().min(Comparator.naturalOrder());
    }

    /** Whether every hop has evidence beyond shared units and social-network contacts. */
    boolean isVerified() {
        return hops.stream().allMatch(Hop::isVerified);
    }

    /** As people say it: {@code Ann 0.9 Bo 0.8 Cy = 0.72}. */
    @Override
    public String toString() {
        var text = new StringBuilder(people.getFirst());
        IntStream.range(0, hops.size())
                .forEach(i ->
                        text.append(' ')
                                .append(short2(hops.get(i).strength()))
                                .append(' ')
                                .append(people.get(i + 1)));
        return hops.size() == 1 ? text.toString() : text + " = " + short2(strength);
    }

    private static String short2(double value) {
        return String.format(Locale.ROOT, "%.4f", value)
                .replaceAll("0+$", "")
                .replaceAll("\\.$", "");
    }
}
