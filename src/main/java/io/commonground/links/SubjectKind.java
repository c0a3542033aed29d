package io.commonground.links;

import io.commonground.graph.GlobalId;
import io.commonground.graph.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** What the subject of a link can be, and the type it has in the API. */
public enum SubjectKind {
    PERSON("Person"),
    COMPANY("Company"),
    SCHOOL("School"),
    BOARD("Board"),
    ORGANIZATION("Institution"),
    INTEREST("Interest"),
    TOPIC("Topic"),
    STYLE("Style"),
    INTERACTION("PastInteraction"),
    /** What counts and is shown to nobody. */
    UNDISCLOSED("Undisclosed");

    private final String type;

    SubjectKind(String type) {
        this.type = type;
    }

    /** The name of the GraphQL type. */
    String type() {
        return type;
    }

    boolean isPerson() {
        return this == PERSON;
    }

    boolean isUnit() {
        return switch (this) {
            case COMPANY, SCHOOL, BOARD, ORGANIZATION -> true;
            case PERSON, INTEREST, TOPIC, STYLE, INTERACTION, UNDISCLOSED -> false;
        };
    }

    static SubjectKind ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** The opaque id that clients hold for the thing of that own id. */
    String encode(String ownId) {
        return switch (this) {
            case PERSON -> new GlobalId(Kind.PERSON, ownId).encoded();
            case COMPANY, SCHOOL, BOARD, ORGANIZATION ->
                    new GlobalId(Kind.ORGANIZATION, ownId).encoded();
            case INTEREST, TOPIC, STYLE, INTERACTION, UNDISCLOSED -> opaque(ownId);
        };
    }

    private String opaque(String ownId) {
        String plain = name().toLowerCase(Locale.ROOT) + ":" + ownId;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
