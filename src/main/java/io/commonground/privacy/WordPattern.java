package io.commonground.privacy;

/**
 * A word to look for, or the beginning, the end or the middle of one.
 *
 * @param anyBegin whether anything may stand before it
 * @param anyEnd whether anything may stand behind it
 */
record WordPattern(String core, boolean anyBegin, boolean anyEnd) {

    /** Reads {@code kirche}, {@code kirch*}, {@code *kirche} or {@code *kirch*}. */
    static WordPattern of(String text) {
        boolean anyBegin = text.startsWith("*");
        boolean anyEnd = text.endsWith("*");
        String core = text.substring(anyBegin ? 1 : 0, text.length() - (anyEnd ? 1 : 0));
        return new WordPattern(core, anyBegin, anyEnd);
    }

    boolean matches(String word) {
        if (anyBegin) {
            return anyEnd ? word.contains(core) : word.endsWith(core);
        }
        return anyEnd ? word.startsWith(core) : word.equals(core);
    }
}
