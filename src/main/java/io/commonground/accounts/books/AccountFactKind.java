package io.commonground.accounts.books;

import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of facts about an account, each with the label of its nodes. */
public enum AccountFactKind {
    DRIVER("BusinessDriver"),
    PAIN_POINT("PainPoint"),
    BUDGET("Budget"),
    INITIATIVE("Initiative"),
    RISK("Risk"),
    COMPETITOR("Competitor"),
    PRODUCT("Product"),
    DO_NOT_RAISE("DoNotRaise");

    private final String label;

    AccountFactKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Those asked for, all where none is, that the viewer may be told. */
    public static List<String> seen(@Nullable List<AccountFactKind> asked, Viewer viewer) {
        return Arrays.stream(values())
                .filter(kind -> asked == null || asked.isEmpty() || asked.contains(kind))
                .filter(kind -> kind.isFor(viewer))
                .map(AccountFactKind::name)
                .toList();
    }

    /** What not to raise is for those who talk to the account. */
    private boolean isFor(Viewer viewer) {
        return this != DO_NOT_RAISE
                || viewer.isAny(Role.EXECUTIVE, Role.SELLER, Role.PROGRAM_MANAGER);
    }
}
