package io.commonground.accounts.org;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines that lead back to where they begin, and the one that is left out for it.
 *
 * @param nodes each reports to the next, the last to the first; the line left out is that of the
 *     last
 */
record ChartCycle(List<ChartNode> nodes, ChartLine cut) {

    public String message() {
        return "%s reports to %s again: the line from %s to %s is left out."
                .formatted(
                        nodes.stream()
                                .map(ChartNode::name)
                                .collect(Collectors.joining(" reports to ")),
                        nodes.getFirst().name(),
                        cut.from().name(),
                        cut.to().name());
    }

    /** All the others of the lines, from where that one leads to where it begins. */
    String others(ChartNode from) {
        int begin = nodes.indexOf(from) + 1;
        return Stream.concat(nodes.stream().skip(begin), nodes.stream().limit(begin))
                .map(ChartNode::name)
                .collect(Collectors.joining(" reports to "));
    }

    /** Whether that line is one of those that lead around. */
    boolean passes(ChartNode from, ChartNode to) {
        int at = nodes.indexOf(from);
        return at >= 0 && nodes.get((at + 1) % nodes.size()).equals(to);
    }

    @Override
    public String toString() {
        return message();
    }
}
