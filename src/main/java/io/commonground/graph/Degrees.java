package io.commonground.graph;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long the studies for a degree are taken to last where only their end is known. */
public final class Degrees {

    /** Degrees taken after a first one, by how their abbreviations begin without the dots. */
    private static final Pattern FURTHER =
            Pattern.compile(
                    "(M|LL|J[DS]|JURIS|D(?!IP)|PHD|SJD|SCD|ED[DMS]|THD|THM|STM|AM$|SM$|EXECUTIVEM).*");

    private Degrees() {}

    /** 4 years for a first or unknown degree, 3 for a further one. */
    public static int years(@Nullable String degree) {
        return isFurther(degree) ? 3 : 4;
    }

    /** Law degrees, masters and doctorates; of several degrees the first named counts. */
    public static boolean isFurther(@Nullable String degree) {
        if (degree == null) {
            return false;
        }
        String first = degree.split(",", 2)[0].replaceAll("[^\\p{L}]", "");
        return FURTHER.matcher(first.toUpperCase(Locale.ROOT)).matches();
    }
}
