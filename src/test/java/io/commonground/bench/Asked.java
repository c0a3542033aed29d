package io.commonground.bench;

import java.util.SplittableRandom;

/**
 * What one round of the benchmark asks about: the same two people for every operation.
 *
 * @param round from 0; warm-up rounds have negative numbers
 * @param from one person
 * @param to another
 */
record Asked(int round, int from, int to) {

    static Asked of(TieGraph graph, int round) {
        var random = new SplittableRandom(Hash.mix(graph.seed() ^ 0xA5, round));
        int from = random.nextInt(graph.people());
        int to = random.nextInt(graph.people() - 1);
        return new Asked(round, from, to < from ? to : to + 1);
    }

    /** One of the account's, another in each round. */
    int stakeholder() {
        return TieGraph.stakeholder(Math.floorMod(round * 7, TieGraph.STAKEHOLDERS));
    }
}
