package io.commonground.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts the ties of some people, read afresh, in place of those held, and the same ties with the
 * people at their other ends.
 */
final class Mirror {

    /** One tie as a person holds it. */
    private record Tie(double open, byte basis, @Nullable HiddenTie hidden) {

        Tie turned() {
            return hidden == null ? this : new Tie(open, basis, hidden.turned());
        }
    }

    private final Acquaintances[] ties;
    private final Map<Integer, Acquaintances> fresh;
    private final Map<Integer, TreeMap<Integer, Tie>> patched = new HashMap<>();

    Mirror(Acquaintances[] ties, Map<Integer, Acquaintances> fresh) {
        this.ties = ties;
        this.fresh = fresh;
    }

    void apply() {
        fresh.forEach((person, its) -> {
            for (int other : ties[person].others()) {
                if (!fresh.containsKey(other) && its.at(other) < 0) {
                    patch(other).remove(person);
                }
            }
            tiesOf(its)
                    .forEach((other, tie) -> {
                        if (!fresh.containsKey(other)) {
                            patch(other).put(person, tie.turned());
                        }
                    });
        });
        fresh.forEach((person, its) -> ties[person] = its);
        patched.forEach((person, its) -> ties[person] = acquaintances(its));
    }

    private TreeMap<Integer, Tie> patch(int person) {
        return patched.computeIfAbsent(person, _ -> tiesOf(ties[person]));
    }

    private static TreeMap<Integer, Tie> tiesOf(Acquaintances its) {
        TreeMap<Integer, Tie> ties = new TreeMap<>();
        for (int at = 0; at < its.count(); at++) {
            HiddenTies hidden = its.hidden();
            ties.put(
                    its.others()[at],
                    new Tie(
                            its.open()[at],
                            its.bases()[at],
                            hidden == null ? null : hidden.of(at)));
        }
        return ties;
    }

    private static Acquaintances acquaintances(TreeMap<Integer, Tie> its) {
        int[] others = its.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] open = its.values().stream().mapToDouble(Tie::open).toArray();
        byte[] bases = new byte[others.length];
        List<Integer> hiddenAt = new ArrayList<>();
        List<HiddenTie> hidden = new ArrayList<>();
        int at = 0;
        for (Tie tie : its.values()) {
            if (tie.hidden() != null) {
                hiddenAt.add(at);
                hidden.add(tie.hidden());
            }
            bases[at++] = tie.basis();
        }
        return new Acquaintances(others, open, bases, HiddenTies.of(hiddenAt, hidden));
    }
}
