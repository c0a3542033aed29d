package io.commonground.accounts.org;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who reports to whom at an account, as of a day: every person once, and no line that leads back.
 *
 * @param nodes by influence and name, each person standing at one of them
 * @param lines at most one solid line from each node; no cycles
 * @param cycles what was cut so that none are left
 */
record OrgChart(
        String account,
        AsOf asOf,
        List<ChartNode> nodes,
        List<ChartLine> lines,
        List<ChartCycle> cycles) {

    /** Where somebody stands. */
    Optional<ChartNode> placeOf(String person) {
        return nodes.stream()
                .filter(node ->
                        node.holders().stream()
                                .anyMatch(one -> one.main() && one.who().ownId().equals(person)))
                .findFirst();
    }

    Optional<ChartNode> node(String id) {
        return nodes.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * Makes sure that a line that is to be recorded closes no cycle.
     *
     * @throws Refused where it does, naming the other lines
     */
    void mustNotPass(ChartNode from, ChartNode to, String field) {
        cycles.stream()
                .filter(cycle -> cycle.passes(from, to))
                .findFirst()
                .ifPresent(cycle -> {
                    throw new Refused(
                            "CYCLE",
                            field,
                            "%s cannot report to %s: %s. End one of these lines first."
                                    .formatted(from.name(), to.name(), cycle.others(from)));
                });
    }

    public LocalDate day() {
        return asOf.day();
    }

    /** Those with somebody below, and nobody above by a solid line. */
    public List<ChartNode> roots() {
        Set<ChartNode> below = new HashSet<>();
        Set<ChartNode> above = new HashSet<>();
        for (ChartLine line : lines) {
            above.add(line.to());
            if (line.kind() == LineKind.SOLID) {
                below.add(line.from());
            }
        }
        return nodes.stream()
                .filter(node -> above.contains(node) && !below.contains(node))
                .toList();
    }

    /** Those of whom no line is known, neither up nor down. */
    public List<ChartNode> unplaced() {
        Set<ChartNode> tied = new HashSet<>();
        lines.forEach(line -> {
            tied.add(line.from());
            tied.add(line.to());
        });
        return nodes.stream().filter(node -> !tied.contains(node)).toList();
    }
}
