package io.commonground.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/**
 * The statement files of {@code cypher/}, by name without folder and ending: {@code
 * paths/strongest}.
 */
public final class Statements {

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Statements() {}

    /** The statement of that name; a name without a file is a programming error. */
    public static String text(String name) {
        return TEXTS.computeIfAbsent(name, Statements::load);
    }

    private static String load(String name) {
        try {
            return new ClassPathResource("cypher/" + name + ".cypher")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("No statement file cypher/" + name + ".cypher", missing);
        }
    }
}
