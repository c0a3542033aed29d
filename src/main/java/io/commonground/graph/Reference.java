package io.commonground.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an argument of type {@code ID} names: a thing by its own id, or by its source's id for it
 * ({@code source:id}; {@code source:kind:id} where any kind is allowed).
 *
 * @param kind the kind of thing
 * @param id its own id, null where it is named by its source
 * @param key {@code source:externalId}, null where it is named by its own id
 */
public record Reference(Kind kind, @Nullable String id, @Nullable String key) {

    /**
     * Reads an argument that takes one kind; empty where the text can name nothing of that kind.
     */
    public static Optional<Reference> to(Kind kind, String argument) {
        if (argument.indexOf(':') > 0) {
            return Optional.of(new Reference(kind, null, argument));
        }
        return GlobalId.decode(argument)
                .filter(global -> global.kind() == kind)
                .map(global -> new Reference(kind, global.id(), null));
    }

    /** Reads an argument that takes any kind. */
    public static Optional<Reference> toAny(String argument) {
        String[] parts = argument.split(":", 3);
        if (parts.length == 3) {
            return Kind.ofWord(parts[1])
                    .map(kind -> new Reference(kind, null, parts[0] + ":" + parts[2]));
        }
        return GlobalId.decode(argument)
                .map(global -> new Reference(global.kind(), global.id(), null));
    }

    /** Which of the things found each reference names. */
    public static <T> Map<Reference, T> resolve(
            Collection<Reference> references,
            Collection<T> things,
            Function<T, String> id,
            Function<T, String> key) {
        Map<String, T> byId = new HashMap<>();
        Map<String, T> byKey = new HashMap<>();
        for (T thing : things) {
            byId.put(id.apply(thing), thing);
            byKey.put(key.apply(thing), thing);
        }
        Map<Reference, T> resolved = new LinkedHashMap<>();
        for (Reference reference : references) {
            T thing = reference.id == null ? byKey.get(reference.key) : byId.get(reference.id);
            if (thing != null) {
                resolved.put(reference, thing);
            }
        }
        return resolved;
    }

    /** As a statement's parameter: a map with {@code id} or {@code key}, the other one null. */
    public Map<String, @Nullable Object> asParameter() {
        Map<String, @Nullable Object> parameter = new HashMap<>();
        parameter.put("id", id);
        parameter.put("key", key);
        return parameter;
    }
}
