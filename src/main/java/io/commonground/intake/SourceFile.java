package io.commonground.intake;

import io.commonground.graph.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code source.json} says about where a bundle comes from.
 *
 * @param values its known fields, checked
 * @param unknown fields that nothing is known about; they are reported and ignored
 */
record SourceFile(Values values, List<String> unknown) {

    static final String NAME = "source.json";

    private static final int LARGEST = 1 << 20;

    private static final Map<String, Cells> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("name", SourceFile::slug);
        FIELDS.put("title", Cells.text(1_000));
        FIELDS.put(
                "kind",
                Cells.oneOf(
                        "PUBLIC_RECORD",
                        "CRM",
                        "PERSONAL_EXPORT",
                        "LICENSED",
                        "SYNTHETIC",
                        "MANUAL"));
        FIELDS.put("licence", Cells.text(1_000));
        FIELDS.put("attribution", Cells.text(1_000));
        FIELDS.put("lawfulBasis", Cells.text(1_000));
        FIELDS.put("visibility", Cells.oneOf("PUBLIC", "TEAM", "PRIVATE"));
        FIELDS.put("owner", Cells.text(500));
        FIELDS.put("retrievedOn", Cells.date());
        FIELDS.put("confidence", Cells.real(0, 1));
        FIELDS.put("snapshot", Cells.oneOf("DELTA", "FULL"));
    }

    static SourceFile read(Bundle bundle) {
        if (!bundle.files().contains(NAME)) {
            throw new BadBundle(
                    "source.json is missing: add it with at least {\"name\": \"a-short-slug\"}.");
        }
        try (InputStream text = CleanText.of(NAME, bundle.open(NAME))) {
            byte[] json = text.readNBytes(LARGEST + 1);
            if (json.length > LARGEST) {
                throw new BadBundle("source.json is larger than 1 MB: shorten it.");
            }
            return of(JsonMapper.shared().readTree(json));
        } catch (JacksonException noJson) {
            throw BadBundle.in(
                    NAME,
                    noJson.getLocation() == null ? 1 : noJson.getLocation().getLineNr(),
                    "is not JSON: %s".formatted(noJson.getOriginalMessage()));
        } catch (IOException unreadable) {
            throw BadBundle.unreadable(NAME, unreadable);
        }
    }

    private static SourceFile of(JsonNode json) {
        if (!json.isObject()) {
            throw new BadBundle("source.json holds no object: write {\"name\": \"a-short-slug\"}.");
        }
        Values values = new Values();
        List<String> unknown = new ArrayList<>();
        for (var field : json.properties()) {
            Cells cells = FIELDS.get(field.getKey());
            if (cells == null) {
                unknown.add(Cells.shortened(field.getKey()));
            } else if (field.getValue().isContainer()) {
                throw bad(field.getKey(), "holds a list or an object: write a single value");
            } else if (!field.getValue().isNull() && !field.getValue().asString().isBlank()) {
                values.put(
                        field.getKey(),
                        read(field.getKey(), cells, field.getValue().asString().strip()));
            }
        }
        SourceFile source = new SourceFile(values, unknown);
        source.check();
        return source;
    }

    private static Object read(String field, Cells cells, String text) {
        try {
            return cells.read(text);
        } catch (IllegalArgumentException refused) {
            throw bad(field, String.valueOf(refused.getMessage()));
        }
    }

    private void check() {
        if (values.find("name") == null) {
            throw bad("name", "is missing: write a short slug of a-z, 0-9 and -");
        }
        if (isPrivate() && owner() == null) {
            throw bad(
                    "owner",
                    "is missing: a PRIVATE source names the person it belongs to, by an id of people.csv");
        }
    }

    private static Object slug(String text) {
        if (!text.matches("[a-z0-9-]{1,100}")) {
            throw new IllegalArgumentException(
                    "'%s' is not a slug: use a-z, 0-9 and - only".formatted(Cells.shortened(text)));
        }
        if (text.equals(Source.RECORDED)) {
            throw new IllegalArgumentException(
                    "'%s' is the source of what people record in the service itself: take another name"
                            .formatted(text));
        }
        return text;
    }

    static BadBundle bad(String field, String reason) {
        return new BadBundle("source.json, field %s: %s.".formatted(field, reason));
    }

    String name() {
        return values.text("name");
    }

    boolean isPrivate() {
        return visibility().equals("PRIVATE");
    }

    private String visibility() {
        return values.text("visibility", "TEAM");
    }

    @Nullable String owner() {
        return values.findText("owner");
    }

    boolean isFull() {
        return values.text("snapshot", "DELTA").equals("FULL");
    }

    /** Whether it names the lawful basis of what it holds. */
    boolean isGrounded() {
        return values.find("lawfulBasis") != null;
    }

    @Nullable Object confidence() {
        return values.find("confidence");
    }

    /** The properties of the {@code Source}; the owner is that person's own id. */
    Parameters properties(@Nullable String owner) {
        Parameters properties = new Parameters();
        for (String field : FIELDS.keySet()) {
            Object value = values.find(field);
            properties.put(
                    field, field.equals("retrievedOn") && value != null ? value.toString() : value);
        }
        properties.put("kind", values.text("kind", "MANUAL"));
        properties.put("visibility", visibility());
        properties.put("snapshot", values.text("snapshot", "DELTA"));
        properties.put("owner", owner);
        return properties;
    }
}
