package io.commonground.intake;

import io.commonground.graph.TestGraph;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What a graph says, without what differs between two graphs that say the same: own ids, moments of
 * recording, and the course of imports and derivations.
 */
final class GraphDigest {

    private static final Set<String> LEFT_OUT =
            Set.of("id", "recordedAt", "seen", "turn", "born", "forgotten");
    private static final String NODES =
            "MATCH (n) WHERE NOT n:ImportJob AND NOT n:ImportFile AND NOT n:Rejection AND NOT n:TieTurn"
                    + " AND NOT n:Erasure AND NOT n:Suppressed AND NOT n:SuppressionKey AND NOT n:AuditEntry"
                    + " RETURN n.id AS id, coalesce(n.key, n.name, n.id) AS key, labels(n) AS labels, properties(n) AS properties";
    private static final String FACTS =
            "MATCH (a)-[r]->(b) WHERE NOT a:ImportJob RETURN coalesce(a.key, a.name, a.id) AS a, type(r) AS type,"
                    + " coalesce(b.key, b.name, b.id) AS b, properties(r) AS properties";

    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> lines = new TreeSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    private GraphDigest() {}

    static String of(TestGraph graph) {
        return of(graph::run);
    }

    static String of(Function<String, List<Record>> database) {
        String text = String.join("\n", lines(database));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(digest);
        } catch (java.security.NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** One line for each node and each relationship, sorted; to see where two graphs differ. */
    static Set<String> lines(Function<String, List<Record>> database) {
        GraphDigest digest = new GraphDigest();
        List<Record> nodes = database.apply(NODES);
        nodes.forEach(
                node -> digest.keys.put(node.get("id").asString(""), node.get("key").asString()));
        nodes.forEach(digest::addNode);
        database.apply(FACTS).forEach(digest::addFact);
        return digest.lines;
    }

    private void addNode(Record node) {
        Set<String> labels = new TreeSet<>(node.get("labels").asList(Value::asString));
        add("(" + node.get("key").asString() + ") " + labels, node.get("properties"));
    }

    private void addFact(Record fact) {
        String a = fact.get("a").asString();
        String b = fact.get("b").asString();
        Map<String, Value> properties = new HashMap<>(fact.get("properties").asMap(v -> v));
        boolean turned = fact.get("type").asString().equals("TIE") && a.compareTo(b) > 0;
        for (String basis : List.of("basisWithStart", "basisWithEnd", "basisWithBoth")) {
            if (properties.containsKey("basis")) {
                properties.putIfAbsent(basis, properties.get("basis"));
            }
        }
        if (turned) {
            swap("withStart", "withEnd", properties);
            swap("basisWithStart", "basisWithEnd", properties);
        }
        add(
                "(%s)-%s->(%s)"
                        .formatted(turned ? b : a, fact.get("type").asString(), turned ? a : b),
                properties);
    }

    private static void swap(String one, String other, Map<String, Value> properties) {
        Value first = properties.remove(one);
        Value second = properties.remove(other);
        if (second != null) {
            properties.put(one, second);
        }
        if (first != null) {
            properties.put(other, first);
        }
    }

    private void add(String what, Value properties) {
        add(what, properties.asMap(v -> v));
    }

    private void add(String what, Map<String, Value> properties) {
        Map<String, String> said = new TreeMap<>();
        properties.forEach((name, value) -> {
            if (name.equals("retractedAt")) {
                said.put(name, "set");
            } else if (name.equals("source") || name.equals("owner")) {
                said.put(name, keys.getOrDefault(value.asString(), value.asString()));
            } else if (!LEFT_OUT.contains(name)) {
                said.put(name, value.toString());
            }
        });
        String line = what + " " + said;
        int times = repeated.merge(line, 1, Integer::sum);
        lines.add(times == 1 ? line : line + " no. " + times);
    }
}
