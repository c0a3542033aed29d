package io.commonground.ties;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long the studies for a degree are taken to last where only their end is known. */
final class Degrees {

    /** Degrees taken after a first one, by how their abbreviations begin without the dots. */
    private static final Pattern FURTHER =
            Pattern.compile(
                    "(M|LL|J[DS]|D(?!IP)|PHD|SJD|SCD|EDD|EDM|EDS|THD|THM|STM|AM$|SM$|EXECUTIVEM).*");

    private Degrees() {}

    static boolean further(@Nullable String degree) {
        if (degree == null) {
            return false;
        }
        String first = degree.split(",", 2)[0];
        return FURTHER.matcher(first.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT))
                .matches();
    }
}
