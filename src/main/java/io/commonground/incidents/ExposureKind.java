package io.commonground.incidents;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can expose an account; what a competitor sells there, or is not to be raised, cannot. */
enum ExposureKind {
    PRODUCT,
    NEED,
    DRIVER,
    INITIATIVE,
    PAIN_POINT,
    BUDGET,
    RISK;

    private static final List<ExposureKind> USUAL = List.of(PRODUCT, NEED);

    /** Those asked for, in order; products and needs where none is. */
    static List<ExposureKind> asked(@Nullable List<ExposureKind> by) {
        return by == null || by.isEmpty() ? USUAL : Set.copyOf(by).stream().sorted().toList();
    }
}
