package io.commonground.privacy;

import io.commonground.graph.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells by their names which bodies and subjects are of a special category, where no source says so
 * (files {@code special/*.txt}, one a language). It knows words, not people: texts about somebody
 * are never looked through.
 */
public final class SpecialWords {

    /** The languages whose words are known. */
    public static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "it");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final SpecialWords SHIPPED = read();

    private final Map<SpecialCategory, Phrases> categories = new EnumMap<>(SpecialCategory.class);
    private final Phrases harmless;
    private final Phrases schools;
    private final Phrases professional;
    private final String version;

    private SpecialWords(Map<String, List<Phrase>> lists, int hash) {
        for (SpecialCategory category : SpecialCategory.values()) {
            categories.put(category, of(lists, category.name().toLowerCase(Locale.ROOT)));
        }
        harmless = of(lists, "not");
        schools = of(lists, "school");
        professional = of(lists, "professional");
        version = Integer.toHexString(hash);
    }

    private static Phrases of(Map<String, List<Phrase>> lists, String name) {
        return new Phrases(Objects.requireNonNull(lists.get(name), name));
    }

    /** The lists that come with the product. */
    public static SpecialWords shipped() {
        return SHIPPED;
    }

    /** Another one for other lists. */
    public String version() {
        return version;
    }

    /**
     * What the names of a body tell. Schools, universities and bodies of government are nothing
     * special by name, and for a company to be about health is a trade. Where a body that is not
     * said to be a school is called one, its name can still tell a party or a union.
     *
     * @param kind of the organization, or {@code BOARD} for a board that governs none
     * @param names its name and its aliases
     */
    public Optional<SpecialCategory> ofBody(String kind, List<String> names) {
        if (kind.equals("SCHOOL") || kind.equals("GOVERNMENT")) {
            return Optional.empty();
        }
        List<List<String>> all = names.stream().map(this::words).toList();
        boolean company = kind.equals("COMPANY");
        boolean school = all.stream().anyMatch(schools::areIn);
        return all.stream()
                .flatMap(name -> category(name).stream())
                .filter(category -> isTold(category, company, school))
                .min(SpecialCategory::compareTo);
    }

    private static boolean isTold(SpecialCategory category, boolean company, boolean school) {
        return switch (category) {
            case PARTY, UNION -> true;
            case RELIGION -> !school;
            case HEALTH, ETHNIC -> !school && !company;
        };
    }

    /** What the name of an interest or a topic tells. */
    public Optional<SpecialCategory> ofSubject(String name) {
        return category(words(name));
    }

    private Optional<SpecialCategory> category(List<String> name) {
        return categories.entrySet().stream()
                .filter(category -> category.getValue().areIn(name))
                .map(Map.Entry::getKey)
                .filter(category -> category != SpecialCategory.HEALTH || !professional.areIn(name))
                .findFirst();
    }

    private List<String> words(String name) {
        List<String> words =
                NO_WORD.splitAsStream(Names.fold(name)).filter(word -> !word.isEmpty()).toList();
        return harmless.takenFrom(words);
    }

    private static SpecialWords read() {
        Map<String, List<Phrase>> lists = new HashMap<>();
        int hash = 0;
        for (String language : LANGUAGES) {
            String text = text(language);
            hash = 31 * hash + text.hashCode();
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] halves = line.split(":", 2);
                        Arrays.stream(halves[1].split(","))
                                .map(Phrase::of)
                                .forEach(
                                        lists.computeIfAbsent(halves[0], _ -> new ArrayList<>())
                                                ::add);
                    });
        }
        return new SpecialWords(lists, hash);
    }

    private static String text(String language) {
        try (InputStream in =
                SpecialWords.class.getResourceAsStream("special/" + language + ".txt")) {
            return new String(
                    Objects.requireNonNull(in, language).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
