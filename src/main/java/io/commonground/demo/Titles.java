package io.commonground.demo;

import org.jspecify.annotations.Nullable;

/** What a post is called. */
final class Titles {

    private Titles() {}

    static String of(String field, @Nullable Seniority seniority) {
        return switch (seniority) {
            case C_LEVEL -> "Chief " + field + " Officer";
            case EVP -> "Executive Vice President, " + field;
            case SVP -> "Senior Vice President, " + field;
            case VP -> "Vice President, " + field;
            case DIRECTOR -> "Director of " + field;
            case null -> field + " Manager";
        };
    }

    /** What the same post is called in another source. */
    static String otherwise(String field) {
        return "Head of " + field;
    }

    static String junior(String field) {
        return field + " Analyst";
    }
}
