package io.commonground.accounts.org;

import java.util.Arrays;
import java.util.Optional;

/** The part somebody has in what an account decides. */
enum StakeholderRole {
    DECISION_MAKER,
    ECONOMIC_BUYER,
    CHAMPION,
    INFLUENCER,
    BLOCKER,
    USER;

    static Optional<StakeholderRole> find(String word) {
        return Arrays.stream(values()).filter(role -> role.name().equals(word)).findFirst();
    }
}
