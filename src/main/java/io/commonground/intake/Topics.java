package io.commonground.intake;

import io.commonground.graph.Ids;
import io.commonground.graph.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Interests and topics: shared by all sources, told apart by their folded name. */
final class Topics {

    private record Meaning(String type, String label) {}

    private static final Map<String, Meaning> MEANINGS =
            Map.of(
                    "INTEREST", new Meaning("INTERESTED_IN", "Interest"),
                    "EXPERTISE", new Meaning("KNOWS_ABOUT", "Topic"),
                    "INDUSTRY", new Meaning("KNOWS_ABOUT", "Topic"),
                    "VALUE", new Meaning("VALUES", "Interest"),
                    "STYLE", new Meaning("PREFERS", "Interest"),
                    "LIKES", new Meaning("PREFERS", "Interest"),
                    "DO_NOT_RAISE", new Meaning("AVOIDS", "Interest"));

    private record Listed(String column, String kind) {}

    /** In an order that never changes, since the first to name a topic decides its spelling. */
    private static final List<Listed> LISTS =
            List.of(
                    new Listed("interests", "INTEREST"),
                    new Listed("expertise", "EXPERTISE"),
                    new Listed("industries", "INDUSTRY"));

    private Topics() {}

    /** What a person's own row names in its list columns, each with the fact it becomes. */
    static List<Parameters> of(Values person, Origin origin, Parameters marks) {
        List<Parameters> topics = new ArrayList<>();
        for (Listed list : LISTS) {
            Map<String, String> spellings = new LinkedHashMap<>();
            person.texts(list.column())
                    .forEach(name -> spellings.putIfAbsent(Names.fold(name), name));
            spellings.values().forEach(name -> topics.add(topic(list.kind(), name, origin, marks)));
        }
        return topics;
    }

    private static Parameters topic(String kind, String name, Origin origin, Parameters marks) {
        Parameters row = new Parameters();
        Parameters properties = new Parameters();
        String key = "people|" + kind + "|" + Names.fold(name);
        properties.put("key", key);
        properties.put("kind", kind);
        properties.put("id", Ids.next());
        properties.put("fingerprint", Fingerprint.of(Map.of("key", key)));
        properties.put("seen", origin.confirms() ? origin.job() : null);
        for (String mark : List.of("source", "owner", "recordedAt")) {
            properties.put(mark, marks.get(mark));
        }
        row.put("key", key);
        row.put("properties", properties);
        describe(kind, name, row);
        return row;
    }

    private static void describe(String kind, String name, Parameters row) {
        Meaning meaning = MEANINGS.getOrDefault(kind, new Meaning("PREFERS", "Interest"));
        row.put("type", meaning.type());
        row.put("label", meaning.label());
        row.put("topic", Names.fold(name));
        row.put("topicId", Ids.next());
        row.put("name", name);
        SpecialMark.subject(name, row);
    }

    /** Shapes a row of {@code person_facts.csv}. */
    static void fact(Values values, Parameters row, Parameters properties, Origin origin) {
        if ("PRIVATE".equals(values.find("visibility")) && origin.owner() == null) {
            throw new BadRow(
                    "visibility",
                    "a private fact needs an owner: put it into a bundle whose source.json says visibility PRIVATE");
        }
        describe(values.text("kind"), values.text("text"), row);
    }
}
