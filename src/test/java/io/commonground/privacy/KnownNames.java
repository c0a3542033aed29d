package io.commonground.privacy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What is known to whoever asks, as arguments of questions.
 *
 * @param things references {@code source:id} by kind
 * @param introductions ids of those the viewer asked for
 * @param imports ids of imports
 */
record KnownNames(
        Map<String, List<String>> things, List<String> introductions, List<String> imports) {

    private static final List<String> PEOPLE =
            List.of(
                    "from",
                    "to",
                    "between",
                    "and",
                    "person",
                    "avoid",
                    "executives",
                    "path",
                    "managedBy",
                    "sponsoredBy");
    private static final List<String> REGIONS = List.of("North", "South");

    /** A literal for an argument of this scalar type. */
    String value(String scalar, String field, String argument, Random random) {
        return switch (scalar) {
            case "ID" -> quoted(reference(field, argument, random));
            case "String" -> quoted(text(argument, random));
            case "Boolean" -> String.valueOf(random.nextBoolean());
            case "Int" -> String.valueOf(1 + random.nextInt(4));
            case "Float" -> "0." + random.nextInt(10);
            case "Date" -> quoted("202%d-06-15".formatted(2 + random.nextInt(4)));
            case "DateTime" -> quoted("202%d-06-15T12:00:00Z".formatted(2 + random.nextInt(4)));
            default -> throw new IllegalArgumentException("No value for " + scalar);
        };
    }

    private String reference(String field, String argument, Random random) {
        if (field.equals("introducers") || field.equals("node") || field.equals("nodes")) {
            String kind = oneOf(List.copyOf(things.keySet()), random);
            return oneOf(things.get(kind), random).replaceFirst(":", ":" + kind + ":");
        }
        if (field.startsWith("incident")) {
            return SecretsOf.INCIDENT;
        }
        if (field.startsWith("import")) {
            return oneOf(imports, random);
        }
        if (field.startsWith("introduction") && !introductions.isEmpty()) {
            return oneOf(introductions, random);
        }
        if (PEOPLE.contains(argument) || field.equals("person")) {
            return oneOf(things.get("person"), random);
        }
        if (argument.equals("affiliatedWith") || argument.equals("organization")) {
            return oneOf(things.get("organization"), random);
        }
        if (argument.startsWith("account") || field.startsWith("account")) {
            return oneOf(things.get("account"), random);
        }
        return oneOf(things.values().stream().flatMap(List::stream).toList(), random);
    }

    private String text(String argument, Random random) {
        if (argument.equals("regions")) {
            return oneOf(REGIONS, random);
        }
        return argument.equals("after")
                ? ""
                : oneOf(
                        Stream.of("person", "organization", "account")
                                .flatMap(kind -> things.get(kind).stream())
                                .map(name -> name.substring(name.indexOf(':') + 1))
                                .toList(),
                        random);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static <T> T oneOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
