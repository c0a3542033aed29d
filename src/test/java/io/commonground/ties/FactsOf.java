package io.commonground.ties;

import io.commonground.graph.Names;
import io.commonground.graph.PartialDate;
import io.commonground.graph.TestGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws facts into the graph as the import writes them, a line each: {@code Ann board Acme(9)
 * 2011..2014}, {@code Ann friend Bo 0.8}, {@code Ann meets Bo Cy 2026-09-03}. At the end of a line
 * may stand {@code private=Ann}, {@code trusted=0.5}, {@code part=Legal}, {@code degree=J.D.}.
 */
public record FactsOf(TestGraph graph) {

    private static final Pattern UNIT = Pattern.compile("(\\w+?)(?:\\((\\d+|complete)\\))?");
    private static final Set<String> STAYS = Set.of("board", "works", "attends", "member");
    private static final Map<String, String> CONTACTS =
            Map.of("meets", "MEETING", "calls", "VIDEO_CALL", "joins", "EVENT", "mails", "EMAIL");

    public void draw(String lines) {
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::drawLine);
    }

    private void drawLine(String line) {
        Map<String, String> options = new HashMap<>();
        List<String> words = new ArrayList<>();
        for (String word : line.split("\\s+")) {
            String[] sides = word.split("=", 2);
            if (sides.length == 2) {
                options.put(sides[0], sides[1]);
            } else {
                words.add(word);
            }
        }
        if (options.containsKey("private")) {
            graph.person(options.get("private"));
        }
        String verb = words.get(1);
        if (STAYS.contains(verb)) {
            stay(words.get(0), verb, words.get(2), words.get(3), options);
        } else if (verb.equals("in")) {
            nest(words.get(0), words.get(2));
        } else if (CONTACTS.containsKey(verb)) {
            contact(verb, words, options);
        } else {
            word(words, options);
        }
    }

    private void stay(
            String person, String verb, String target, String span, Map<String, String> options) {
        graph.person(person);
        String unit = unit(target, verb);
        String[] ends = span.split("\\.\\.", -1);
        Map<String, Object> fact = fact(options);
        if (!ends[0].isEmpty()) {
            fact.put("from", ends[0]);
            fact.put("fromDay", PartialDate.of(ends[0]).earliest().toEpochDay());
        }
        if (ends[1].equals("now")) {
            fact.put("current", true);
        } else if (!ends[1].isEmpty()) {
            fact.put("to", ends[1]);
            fact.put("toDay", PartialDate.of(ends[1]).latest().toEpochDay());
        }
        fact.put("unit", options.get("part"));
        fact.put("degree", options.get("degree"));
        graph.run(
                """
                MATCH (p:Person {id: $person}), (u:Unit {id: $unit})
                CREATE (p)-[r:%s]->(u)
                SET r = $fact, p:TiesDue, u:TiesDue
                """
                        .formatted(type(verb)),
                Map.of("person", person, "unit", unit, "fact", fact));
    }

    /** Ends the facts of a person at a unit. */
    void retract(String person, String unit) {
        graph.run(
                """
                MATCH (p:Person {id: $person})-[r:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]->(u:Unit {id: $unit})
                SET r.retractedAt = datetime(), p:TiesDue, u:TiesDue
                """,
                Map.of("person", person, "unit", unit));
    }

    private static String type(String verb) {
        return switch (verb) {
            case "board" -> "SERVED_ON";
            case "works" -> "WORKED_AT";
            case "attends" -> "ATTENDED";
            default -> "MEMBER_OF";
        };
    }

    private String unit(String target, String verb) {
        Matcher matcher = UNIT.matcher(target);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(target);
        }
        String name = matcher.group(1);
        String size = matcher.group(2);
        boolean complete = "complete".equals(size);
        Map<String, Object> properties = new HashMap<>();
        properties.put("headcount", size == null || complete ? null : Integer.valueOf(size));
        properties.put("complete", complete ? true : null);
        String label =
                switch (verb) {
                    case "board" -> "Board";
                    case "attends" -> "School";
                    case "member" -> "Organization";
                    default -> "Company";
                };
        graph.run(
                """
                MERGE (u:Unit {id: $id})
                ON CREATE SET u:%s, u.name = $id, u.sortName = $sort, u.key = 'test:' + $id, u.kind = $kind
                SET u += $properties
                """
                        .formatted(label),
                Map.of(
                        "id",
                        name,
                        "sort",
                        Names.fold(name),
                        "kind",
                        label.toUpperCase(java.util.Locale.ROOT),
                        "properties",
                        properties));
        return name;
    }

    private void nest(String inner, String outer) {
        graph.run(
                """
                MATCH (a:Unit {id: $inner}), (b:Unit {id: $outer})
                MERGE (a)-[:SUBSIDIARY_OF]->(b) SET a:TiesDue, b:TiesDue
                """,
                Map.of("inner", inner, "outer", outer));
    }

    private void contact(String verb, List<String> words, Map<String, String> options) {
        List<String> people = new ArrayList<>(words.subList(0, words.size() - 1));
        people.remove(1);
        people.forEach(graph::person);
        LocalDate day = LocalDate.parse(words.getLast());
        Map<String, Object> interaction = new HashMap<>();
        interaction.put("id", UUID.randomUUID().toString());
        interaction.put("kind", CONTACTS.get(verb));
        interaction.put("day", day.toEpochDay());
        interaction.put("state", options.get("state"));
        interaction.put("source", "source-test");
        interaction.put("owner", options.get("private"));
        graph.run(
                """
                CREATE (i:Interaction) SET i = $interaction
                WITH i UNWIND range(0, size($people) - 1) AS at
                MATCH (p:Person {id: $people[at]})
                CREATE (p)-[t:TOOK_PART]->(i)
                SET t = $fact, t.role = CASE WHEN NOT $written THEN null WHEN at = 0 THEN 'FROM' ELSE 'TO' END, p:TiesDue
                """,
                Map.of(
                        "interaction",
                        interaction,
                        "people",
                        people,
                        "fact",
                        fact(options),
                        "written",
                        verb.equals("mails")));
    }

    private void word(List<String> words, Map<String, String> options) {
        Arrays.asList(words.get(0), words.get(2)).forEach(graph::person);
        Map<String, Object> fact = fact(options);
        fact.put("kind", words.get(1).toUpperCase(java.util.Locale.ROOT));
        fact.put("statedStrength", words.size() > 3 ? Double.valueOf(words.get(3)) : null);
        graph.run(
                """
                MATCH (a:Person {id: $one}), (b:Person {id: $other})
                CREATE (a)-[r:CONNECTED_TO]->(b) SET r = $fact, a:TiesDue, b:TiesDue
                """,
                Map.of("one", words.get(0), "other", words.get(2), "fact", fact));
    }

    private static Map<String, Object> fact(Map<String, String> options) {
        Map<String, Object> fact = new HashMap<>();
        fact.put("id", UUID.randomUUID().toString());
        fact.put("source", "source-test");
        fact.put("owner", options.get("private"));
        fact.put(
                "confidence",
                options.containsKey("trusted") ? Double.valueOf(options.get("trusted")) : null);
        return fact;
    }
}
