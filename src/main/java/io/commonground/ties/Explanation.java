package io.commonground.ties;

import java.util.List;

/** stub */
public record Explanation(List<Reason> reasons) {

    public String headline() {
        return reasons.isEmpty() ? "?" : reasons.getFirst().description();
    }
}
