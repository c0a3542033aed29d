package io.commonground.accounts.timeline;

import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.NotFound;
import io.commonground.privacy.Lens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people named as taking part, looked up through the lens of whoever names them. */
@Component
class Guests {

    private static final int MOST = 100;

    private final People people;

    Guests(People people) {
        this.people = people;
    }

    /**
     * The parts as statements take them, in an order in which no two writers wait for each other;
     * whoever is named twice has the part named first.
     *
     * @param fact what the interaction carries as a fact
     * @throws NotFound where one of them is nobody that the viewer sees
     */
    List<Map<String, Object>> of(
            List<ParticipantInput> named, Map<String, @Nullable Object> fact, Lens lens) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int at = 0; at < named.size(); at++) {
            arguments.put("participants[%d].person".formatted(at), named.get(at).person());
        }
        List<Person> found =
                arguments.isEmpty() ? List.of() : List.copyOf(people.get(arguments, lens).values());
        Map<String, ParticipantRole> roles = new TreeMap<>();
        for (int at = 0; at < named.size(); at++) {
            roles.putIfAbsent(found.get(at).ownId(), named.get(at).role());
        }
        List<Map<String, Object>> parts = new ArrayList<>();
        roles.forEach((person, role) -> parts.add(part(person, role, fact)));
        return parts;
    }

    private static Map<String, Object> part(
            String person, ParticipantRole role, Map<String, @Nullable Object> fact) {
        String id = fact.get("id") + ":" + person;
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("key", id);
        properties.put("role", role.name());
        for (String kept : List.of("confidence", "recordedAt", "recordedBy")) {
            properties.put(kept, fact.get(kept));
        }
        return Map.of("person", person, "id", id, "properties", properties);
    }

    static Complaints check(List<ParticipantInput> named, Complaints complaints) {
        return complaints.when(
                named.isEmpty() || named.size() > MOST,
                "OUT_OF_RANGE",
                "participants",
                "Name 1 to %d people.".formatted(MOST));
    }
}
