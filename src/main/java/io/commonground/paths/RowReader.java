package io.commonground.paths;

import io.commonground.graph.Row;
import io.commonground.ties.TieBasis;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@code paths/ties-of} as the ties of a person. */
final class RowReader {

    private final LongToIntFunction person;

    /**
     * Makes a reader.
     *
     * @param person which person a node is, below 0 where it is unknown
     */
    RowReader(LongToIntFunction person) {
        this.person = person;
    }

    /** Whether everybody whom the row names is known. */
    boolean knowsAll(Row row) {
        return Arrays.stream(row.numbers("others"))
                .allMatch(number -> person.applyAsInt(number) >= 0);
    }

    /** The ties of the row with people who are known. */
    Acquaintances read(Row row) {
        int[] unsorted =
                Arrays.stream(row.numbers("others")).mapToInt(person::applyAsInt).toArray();
        if (unsorted.length == 0) {
            return Acquaintances.NONE;
        }
        double[] open = row.doubles("open");
        List<String> bases = row.texts("bases");
        int[] order = order(unsorted);
        int[] others = new int[order.length];
        double[] strengths = new double[order.length];
        byte[] masks = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            others[i] = unsorted[order[i]];
            strengths[i] = open[order[i]];
            masks[i] = BasisMask.of(TieBasis.of(bases.get(order[i])));
        }
        var ties = new Acquaintances(others, strengths, masks, null);
        return new Acquaintances(others, strengths, masks, hidden(row, ties));
    }

    /** By counting up: longs that carry the person above the place sort as fast as numbers do. */
    private static int[] order(int[] people) {
        return IntStream.range(0, people.length)
                .filter(place -> people[place] >= 0)
                .mapToLong(place -> (long) people[place] << 32 | place)
                .sorted()
                .mapToInt(packed -> (int) packed)
                .toArray();
    }

    private @Nullable HiddenTies hidden(Row row, Acquaintances ties) {
        TreeMap<Integer, HiddenTie> byTie = new TreeMap<>();
        for (Row its : row.rows("hidden")) {
            int at = ties.at(person.applyAsInt(its.number("other")));
            if (at >= 0) {
                byTie.put(at, new HiddenTie(its.doubles("strengths"), masks(its.texts("bases"))));
            }
        }
        return HiddenTies.of(List.copyOf(byTie.keySet()), List.copyOf(byTie.values()));
    }

    private static byte[] masks(List<String> bases) {
        byte[] masks = new byte[bases.size()];
        for (int i = 0; i < masks.length; i++) {
            masks[i] = BasisMask.of(TieBasis.of(bases.get(i)));
        }
        return masks;
    }
}
