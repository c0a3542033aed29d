package io.commonground.links;

import io.commonground.graph.Row;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts facts into words, without their dates. */
final class Wording {

    private Wording() {}

    /** {@code Ann worked at Acme (Sales) as Director}. */
    static String ofAffiliation(Row fact) {
        String said =
                switch (fact.text("type")) {
                    case "ATTENDED" -> "studied at";
                    case "WORKED_AT" -> "worked at";
                    case "SERVED_ON" -> "sat on";
                    default -> "belonged to";
                };
        return fact.text("name")
                + " "
                + said
                + " "
                + fact.text("place")
                + brackets(fact.findText("unit"))
                + brackets(fact.findText("degree"))
                + as(fact.findText("title"));
    }

    static String ofConnection(Row fact) {
        return fact.text("name")
                + " is connected to "
                + fact.text("otherName")
                + brackets(lower(fact, "relation"));
    }

    static String ofTie(String person, String acquaintance, double strength) {
        return String.format(
                Locale.ROOT, "%s knows %s with strength %.2f", person, acquaintance, strength);
    }

    static String ofParticipation(Row fact, String interaction) {
        return fact.text("name") + " took part in " + interaction + as(lower(fact, "role"));
    }

    static String ofInterest(Row fact, String interest) {
        return fact.text("name") + " is interested in " + interest;
    }

    static String ofTopic(Row fact, String topic) {
        Integer level = fact.findInteger("level");
        return fact.text("name")
                + " knows about "
                + topic
                + (level == null ? "" : " (level " + level + ")");
    }

    static String ofStyle(Row fact, String style) {
        return fact.text("name") + " likes to work this way: " + style;
    }

    /** {@code Video call of 2024-05-03: Renewal}. */
    static String interaction(@Nullable String kind, LocalDate day, @Nullable String subject) {
        String plain =
                kind == null ? "interaction" : kind.toLowerCase(Locale.ROOT).replace('_', ' ');
        String said = Character.toUpperCase(plain.charAt(0)) + plain.substring(1) + " of " + day;
        return subject == null || subject.isBlank() ? said : said + ": " + subject;
    }

    private static @Nullable String lower(Row fact, String column) {
        String text = fact.findText(column);
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static String brackets(@Nullable String text) {
        return text == null || text.isBlank() ? "" : " (" + text + ")";
    }

    private static String as(@Nullable String role) {
        return role == null || role.isBlank() ? "" : " as " + role;
    }
}
