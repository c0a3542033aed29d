package io.commonground.paths;

import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people that a question means when it names an account, an organization or the vendor. */
@Component
class Groups {

    /** The person, or whoever belongs to the organization or account on that day. */
    List<Whom> of(Reference thing, @Nullable LocalDate asOf, Lens lens, Transaction transaction) {
        return switch (thing.kind()) {
            case PERSON -> of(List.of(thing), lens, transaction);
            case ORGANIZATION ->
                    belonging("paths/people-of-organization", thing, asOf, lens, transaction);
            case ACCOUNT -> belonging("paths/people-of-account", thing, asOf, lens, transaction);
        };
    }

    /** These people, in that order. */
    List<Whom> of(Collection<Reference> people, Lens lens, Transaction transaction) {
        Map<String, Whom> known = known(people, lens, transaction);
        return people.stream()
                .map(person -> {
                    String name = name(person);
                    Whom whom = known.get(name);
                    if (whom == null) {
                        throw absent(name);
                    }
                    return whom;
                })
                .distinct()
                .toList();
    }

    /** Those of these people whom the viewer may see, in that order. */
    List<Whom> seen(Collection<Reference> people, Lens lens, Transaction transaction) {
        Map<String, Whom> known = known(people, lens, transaction);
        return people.stream()
                .flatMap(person -> Stream.ofNullable(known.get(name(person))))
                .toList();
    }

    /** Those of these people, by own id, whom the viewer may see. */
    List<Whom> seen(Set<String> ids, Lens lens, Transaction transaction) {
        var parameters = Map.of("ids", List.copyOf(ids), "lens", lens.asParameter());
        return transaction.run("paths/people-by-id", parameters).stream().map(Whom::of).toList();
    }

    private static Map<String, Whom> known(
            Collection<Reference> people, Lens lens, Transaction transaction) {
        var parameters =
                Map.of(
                        "references",
                        people.stream().map(Reference::asParameter).toList(),
                        "lens",
                        lens.asParameter());
        Map<String, Whom> known = new HashMap<>();
        for (Row row : transaction.run("paths/people-by-reference", parameters)) {
            known.put(row.text("id"), Whom.of(row));
            known.put(row.text("key"), Whom.of(row));
        }
        return known;
    }

    /** Who works for the vendor on that day. */
    List<Whom> vendorTeam(
            boolean executives, @Nullable LocalDate asOf, Lens lens, Transaction transaction) {
        Map<String, Object> parameters = parameters(asOf, lens);
        parameters.put("executives", executives);
        return transaction.run("paths/vendor-team", parameters).stream().map(Whom::of).toList();
    }

    private static List<Whom> belonging(
            String statement,
            Reference thing,
            @Nullable LocalDate asOf,
            Lens lens,
            Transaction transaction) {
        Map<String, Object> parameters = parameters(asOf, lens);
        parameters.put("thing", thing.asParameter());
        return transaction
                .find(statement, parameters)
                .map(row -> row.rows("people").stream().map(Whom::of).toList())
                .orElseThrow(() -> absent(name(thing)));
    }

    private static Map<String, Object> parameters(@Nullable LocalDate asOf, Lens lens) {
        LocalDate day = asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("day", day.toEpochDay());
        parameters.put("lens", lens.asParameter());
        return parameters;
    }

    private static String name(Reference thing) {
        return thing.key() == null ? Objects.requireNonNull(thing.id()) : thing.key();
    }

    private static NotFound absent(String name) {
        return new NotFound(
                "Nothing is known as '%s'. Look the id up with search(text: …).".formatted(name));
    }
}
