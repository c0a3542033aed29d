package io.commonground.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measures questions to the service beside what else could answer them, on graphs of each size. */
final class Questions implements Section {

    private static final int WARM_UP = 60;

    /** An operation that has taken so long in all is asked no more. */
    private static final Duration WARM_UP_BUDGET = Duration.ofSeconds(20);

    private static final Duration BUDGET = Duration.ofMinutes(1);

    private static final int FIVE = 5;
    private static final double SAME = 1e-12;

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public String measure(BenchSettings settings) {
        List<Measured> measured =
                settings.people().stream().map(size -> measure(settings, size)).toList();
        new Chart(measured).write(QuestionReport.CHART);
        return new QuestionReport(settings, measured).markdown();
    }

    private static Measured measure(BenchSettings settings, int size) {
        System.out.printf("Graph of %,d people%n", size);
        TieGraph graph = TieGraph.of(size, settings.seed());
        StoredGraph.ensure(graph, settings.graph(size), System.out::println);
        Memory memory = Memory.toServe(size);
        long begin = System.nanoTime();
        try (Service service = Service.start(settings.graph(size), memory);
                DriverQuestions driver = new DriverQuestions(service.driver())) {
            ServiceQuestions questions = new ServiceQuestions(new Endpoint(service.port()));
            questions.check(Asked.of(graph, 0));
            Duration ready = Duration.ofNanos(System.nanoTime() - begin);
            List<Operation> operations = new ArrayList<>(questions.operations());
            operations.addAll(driver.operations());
            if (size <= MemoryQuestions.MOST_PEOPLE) {
                operations.addAll(new MemoryQuestions(graph).operations());
            }
            var arrays = new ArraySearch(graph);
            operations.add(
                    Operation.of(
                            "plain arrays: 5 strongest paths, up to 4 hops",
                            asked -> arrays.strongest(asked.from(), asked.to(), FIVE)));
            List<Timings> timings = rounds(graph, operations, settings.rounds());
            int same = agreeing(graph, questions, arrays, settings.rounds());
            return new Measured(
                    graph, memory, ready, service.memory(), timings, settings.rounds(), same);
        }
    }

    /** Each round asks each operation about the same pair, so that all meet the same noise. */
    private static List<Timings> rounds(TieGraph graph, List<Operation> operations, int rounds) {
        List<Timings> warmUp = begun(operations, WARM_UP_BUDGET);
        for (int round = -WARM_UP; round < 0; round++) {
            ask(graph, warmUp, round);
        }
        List<Timings> timings = begun(operations, BUDGET);
        for (int round = 0; round < rounds; round++) {
            ask(graph, timings, round);
        }
        return timings;
    }

    private static List<Timings> begun(List<Operation> operations, Duration budget) {
        return operations.stream().map(operation -> new Timings(operation, budget)).toList();
    }

    private static void ask(TieGraph graph, List<Timings> timings, int round) {
        Asked asked = Asked.of(graph, round);
        List<Timings> turn = new ArrayList<>(timings);
        // Each comes first once, so that none always follows the one that empties the caches.
        Collections.rotate(turn, round);
        for (Timings each : turn) {
            if (each.isDue(round)) {
                each.measure(asked);
            }
        }
    }

    private static int agreeing(
            TieGraph graph, ServiceQuestions questions, ArraySearch arrays, int rounds) {
        int same = 0;
        for (int round = 0; round < rounds; round++) {
            Asked asked = Asked.of(graph, round);
            double[] expected = arrays.strongest(asked.from(), asked.to(), FIVE);
            same += isSame(expected, questions.strengths(asked)) ? 1 : 0;
        }
        System.out.printf("%d of %d answers are those of the plain arrays%n", same, rounds);
        return same;
    }

    private static boolean isSame(double[] expected, double[] actual) {
        boolean same = expected.length == actual.length;
        for (int i = 0; same && i < expected.length; i++) {
            same = Math.abs(expected[i] - actual[i]) <= SAME;
        }
        return same;
    }
}
