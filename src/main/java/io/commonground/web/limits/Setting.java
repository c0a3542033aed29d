package io.commonground.web.limits;

/** Checks of settings that name the property to mend. */
final class Setting {

    private Setting() {}

    static void atLeastOne(String name, long value) {
        if (value < 1) {
            throw wrong(name, value, "write at least 1");
        }
    }

    static IllegalArgumentException wrong(String name, Object value, String advice) {
        return new IllegalArgumentException(
                "commonground.limits.%s is %s: %s".formatted(name, value, advice));
    }
}
