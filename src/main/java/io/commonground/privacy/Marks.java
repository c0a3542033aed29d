package io.commonground.privacy;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the list of erased people can tell a person by, or what it keeps from coming back with them;
 * written down as keyed digests only.
 */
public final class Marks {

    private static final Pattern BEFORE_PROFILE =
            Pattern.compile("^(https?://)?(www\\.|\\w\\w\\.)?(?=linkedin\\.com/)");
    private static final Pattern BEHIND_PROFILE = Pattern.compile("(/?[?#].*|/+)$");

    private Marks() {}

    /** A person as one source knows them, {@code source:id}. */
    public static String person(String key) {
        return "person " + key;
    }

    public static String email(String address) {
        return "email " + address.strip().toLowerCase(Locale.ROOT);
    }

    /** A LinkedIn profile, however its address is written. */
    public static String profile(String url) {
        String plain = url.strip().toLowerCase(Locale.ROOT);
        plain = BEFORE_PROFILE.matcher(plain).replaceFirst("");
        return "profile " + BEHIND_PROFILE.matcher(plain).replaceFirst("");
    }

    /** The same as a regular expression for whole addresses in small letters. */
    static String anyFormOf(String profile) {
        return ".*\\Q" + profile(profile).substring("profile ".length()) + "\\E(/?[?#].*|/*)";
    }

    /** An interaction that nobody else took part in. */
    public static String interaction(String key) {
        return "interaction " + key;
    }

    /** The subject of an interaction, which names them. */
    public static String subject(String key) {
        return "subject " + key;
    }
}
