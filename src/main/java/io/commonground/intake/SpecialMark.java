package io.commonground.intake;

import io.commonground.privacy.SpecialCategory;
import io.commonground.privacy.SpecialWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks what tells of religion, party, union, health or ethnicity: as the source says, and where it
 * says nothing by the words of its name.
 */
final class SpecialMark {

    /** What a source writes about a body that is nothing special, whatever its name. */
    static final String NONE = "NONE";

    private static final String BY_SOURCE = "SOURCE";
    static final String BY_NAME = "NAME";

    private SpecialMark() {}

    /** Marks an organization. */
    static void organization(Values values, Parameters properties) {
        String said = values.findText("special");
        if (said == null) {
            named(values, values.text("kind"), properties);
        } else {
            properties.put("special", said.equals(NONE) ? null : said);
            properties.put("specialBy", BY_SOURCE);
        }
    }

    /** Marks a board; one that governs something is what that is. */
    static void board(Values values, Parameters properties) {
        if (values.find("organization_id") == null && values.find("parent_id") == null) {
            named(values, "BOARD", properties);
        } else {
            put(Optional.empty(), properties);
        }
    }

    private static void named(Values values, String kind, Parameters properties) {
        List<String> names = new ArrayList<>(values.texts("aliases"));
        names.add(values.text("name"));
        put(SpecialWords.shipped().ofBody(kind, names), properties);
    }

    /** Marks an interest or a topic. */
    static void subject(String name, Parameters row) {
        put(SpecialWords.shipped().ofSubject(name), row);
    }

    private static void put(Optional<SpecialCategory> category, Parameters properties) {
        properties.put("special", category.map(Enum::name).orElse(null));
        properties.put("specialBy", category.map(_ -> BY_NAME).orElse(null));
    }
}
