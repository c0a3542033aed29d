package io.commonground.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Session;

/** Measures everything of one large account in one request, beside the look-up of a person. */
final class DossierSpeed implements Section {

    private static final String DOCUMENT = "graphql/examples/dossier";
    private static final int WARM_UP = 60;
    private static final Duration BUDGET = Duration.ofMinutes(2);

    private static final String REPORT =
            """
            ## Dossier

            %s
            An account of %,d stakeholders and %,d interactions in a graph of %,d people: everything
            `graphql/examples/dossier.graphql` asks for in one request over HTTP, in turn with the look-up of a person,
            on a warm service.

            | operation | n | median ms | p95 ms | p99 ms | ratio |
            |---|---|---|---|---|---|
            """;

    @Override
    public String name() {
        return "dossier";
    }

    @Override
    public String measure(BenchSettings settings) {
        int size = settings.people().getLast();
        TieGraph graph = TieGraph.of(size, settings.seed());
        StoredGraph.ensure(graph, settings.graph(size), System.out::println);
        try (Service service = Service.start(settings.graph(size), Memory.toServe(size))) {
            try (Session session = service.driver().session()) {
                DossierWriter.ensure(session, graph);
            }
            Endpoint endpoint = new Endpoint(service.port());
            endpoint.await(DOCUMENT, account());
            Endpoint.read(endpoint.send(DOCUMENT, account()));
            List<Timings> timings = new ArrayList<>();
            timings.add(
                    new Timings(
                            Operation.of(
                                    ServiceQuestions.LOOK_UP,
                                    asked ->
                                            endpoint.send(
                                                    "look-up",
                                                    Map.of("from", TieGraph.key(asked.from())))),
                            BUDGET));
            timings.add(
                    new Timings(
                            Operation.of(
                                    "service: dossier of one account",
                                    _ -> endpoint.send(DOCUMENT, account())),
                            BUDGET));
            for (int round = 0; round < WARM_UP; round++) {
                Asked asked = Asked.of(graph, -round);
                timings.forEach(each -> each.operation().question().accept(asked));
            }
            for (int round = 0; round < settings.rounds(); round++) {
                Asked asked = Asked.of(graph, round);
                timings.forEach(each -> each.measure(asked));
            }
            return markdown(size, timings);
        }
    }

    private static Map<String, Object> account() {
        return Map.of("account", DossierWriter.key());
    }

    private static String markdown(int size, List<Timings> timings) {
        var text =
                new StringBuilder(
                        REPORT.formatted(
                                Machine.described(),
                                DossierWriter.STAKEHOLDERS,
                                DossierWriter.INTERACTIONS,
                                size));
        double lookUp = timings.getFirst().percentile(0.5);
        timings.forEach(each ->
                text.append(
                        String.format(
                                Locale.ROOT,
                                "| %s | %d | %.2f | %.2f | %.2f | %.2f |%n",
                                each.operation().name(),
                                each.count(),
                                each.percentile(0.5),
                                each.percentile(0.95),
                                each.percentile(0.99),
                                each.percentile(0.5) / lookUp)));
        return text.toString();
    }
}
