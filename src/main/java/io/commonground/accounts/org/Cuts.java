package io.commonground.accounts.org;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Leaves lines out until none leads back to where it began. Solid lines first: of a cycle of them
 * the line up from whoever has the most influence is left out (of equals the first by id), so that
 * they stand at the top. Then dotted ones, in the order of {@link ChartLine#ORDER}: each that would
 * close a cycle. Nothing is recursive, so a chain of thousands is no matter.
 */
final class Cuts {

    /** Who of a cycle stands at its top. */
    private static final Comparator<ChartNode> TOP =
            Comparator.comparing(ChartNode::influence, Comparator.reverseOrder())
                    .thenComparing(ChartNode::id);

    private final Map<ChartNode, ChartLine> solid = new HashMap<>();
    private final Map<ChartNode, List<ChartLine>> up = new HashMap<>();
    private final List<ChartCycle> cycles = new ArrayList<>();
    private final List<ChartLine> kept = new ArrayList<>();

    private Cuts() {}

    /** What is left of the lines. */
    record Result(List<ChartLine> lines, List<ChartCycle> cycles) {}

    /**
     * Cuts all cycles.
     *
     * @param lines at most one solid line from each node
     */
    static Result of(List<ChartLine> lines) {
        Cuts cuts = new Cuts();
        cuts.cutSolid(lines.stream().filter(line -> line.kind() == LineKind.SOLID).toList());
        cuts.cutDotted(
                lines.stream()
                        .filter(line -> line.kind() == LineKind.DOTTED)
                        .sorted(ChartLine.ORDER.thenComparing(line -> line.from().id()))
                        .toList());
        return new Result(List.copyOf(cuts.kept), List.copyOf(cuts.cycles));
    }

    private void cutSolid(List<ChartLine> lines) {
        lines.forEach(line -> solid.put(line.from(), line));
        Set<ChartNode> done = new HashSet<>();
        for (ChartLine line : lines) {
            Set<ChartNode> way = new HashSet<>();
            ChartNode at = line.from();
            while (at != null && !done.contains(at) && way.add(at)) {
                at = above(at);
            }
            if (at != null && !done.contains(at)) {
                cutSolidCycle(at);
            }
            done.addAll(way);
        }
        lines.stream().filter(line -> line.equals(solid.get(line.from()))).forEach(this::keep);
    }

    private void cutSolidCycle(ChartNode anywhere) {
        List<ChartLine> around = new ArrayList<>();
        for (ChartLine line = solid.get(anywhere);
                line != null && !around.contains(line);
                line = solid.get(line.to())) {
            around.add(line);
        }
        ChartLine cut =
                around.stream().min(Comparator.comparing(ChartLine::from, TOP)).orElseThrow();
        int behind = around.indexOf(cut) + 1;
        List<ChartNode> nodes =
                Stream.concat(around.stream().skip(behind), around.stream().limit(behind))
                        .map(ChartLine::from)
                        .toList();
        solid.remove(cut.from());
        cycles.add(new ChartCycle(nodes, cut));
    }

    private @Nullable ChartNode above(ChartNode node) {
        ChartLine line = solid.get(node);
        return line == null ? null : line.to();
    }

    private void keep(ChartLine line) {
        kept.add(line);
        up.computeIfAbsent(line.from(), _ -> new ArrayList<>()).add(line);
    }

    /** Only lines within what is left when all dead ends are taken away can close a cycle. */
    private void cutDotted(List<ChartLine> lines) {
        List<ChartLine> all = new ArrayList<>(kept);
        all.addAll(lines);
        Set<ChartNode> core = core(all);
        for (ChartLine line : lines) {
            List<ChartNode> around =
                    core.contains(line.from()) && core.contains(line.to())
                            ? way(line.to(), line.from(), core)
                            : List.of();
            if (around.isEmpty()) {
                keep(line);
            } else {
                cycles.add(new ChartCycle(around, line));
            }
        }
    }

    /** Those who are left when whoever has nobody above, or nobody below, is taken away in turn. */
    private static Set<ChartNode> core(List<ChartLine> lines) {
        Set<ChartNode> left = new HashSet<>();
        peel(lines, ChartLine::from, ChartLine::to, left);
        List<ChartLine> inner =
                lines.stream()
                        .filter(line -> left.contains(line.from()) && left.contains(line.to()))
                        .toList();
        Set<ChartNode> core = new HashSet<>();
        peel(inner, ChartLine::to, ChartLine::from, core);
        return core;
    }

    private static void peel(
            List<ChartLine> lines,
            Function<ChartLine, ChartNode> from,
            Function<ChartLine, ChartNode> to,
            Set<ChartNode> left) {
        Map<ChartNode, Integer> ahead = new HashMap<>();
        Map<ChartNode, List<ChartNode>> behind = new HashMap<>();
        for (ChartLine line : lines) {
            ahead.merge(from.apply(line), 1, Integer::sum);
            ahead.putIfAbsent(to.apply(line), 0);
            behind.computeIfAbsent(to.apply(line), _ -> new ArrayList<>()).add(from.apply(line));
        }
        Deque<ChartNode> ends = new ArrayDeque<>();
        ahead.forEach((node, count) -> {
            if (count == 0) {
                ends.add(node);
            }
        });
        left.addAll(ahead.keySet());
        while (!ends.isEmpty()) {
            ChartNode end = ends.remove();
            left.remove(end);
            for (ChartNode node : behind.getOrDefault(end, List.of())) {
                if (ahead.merge(node, -1, Integer::sum) == 0) {
                    ends.add(node);
                }
            }
        }
    }

    /** The places from one up to another along what is kept; empty where none leads there. */
    private List<ChartNode> way(ChartNode begin, ChartNode end, Set<ChartNode> within) {
        Map<ChartNode, Optional<ChartNode>> reachedFrom = new HashMap<>();
        Deque<ChartNode> next = new ArrayDeque<>(List.of(begin));
        reachedFrom.put(begin, Optional.empty());
        while (!next.isEmpty()) {
            ChartNode at = next.remove();
            if (at.equals(end)) {
                return back(at, reachedFrom);
            }
            for (ChartLine line : up.getOrDefault(at, List.of())) {
                if (within.contains(line.to())
                        && reachedFrom.putIfAbsent(line.to(), Optional.of(at)) == null) {
                    next.add(line.to());
                }
            }
        }
        return List.of();
    }

    private static List<ChartNode> back(
            ChartNode end, Map<ChartNode, Optional<ChartNode>> reachedFrom) {
        List<ChartNode> way = new ArrayList<>();
        Optional<ChartNode> at = Optional.of(end);
        while (at.isPresent()) {
            way.add(at.get());
            at = reachedFrom.getOrDefault(at.get(), Optional.empty());
        }
        return way.reversed();
    }
}
