package io.commonground.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared and sorted: without accents, in lower case, with single spaces. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Names() {}

    public static String fold(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(plain.replace("ß", "ss").strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }
}
