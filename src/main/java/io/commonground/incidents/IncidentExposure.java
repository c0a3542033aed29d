package io.commonground.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whom something going wrong would reach, of the accounts that a viewer may see.
 *
 * @param all in order
 * @param first how many of each list to tell
 */
record IncidentExposure(
        LocalDate day,
        String currency,
        List<String> rules,
        List<ExposedAccount> all,
        int first,
        boolean complete) {

    public List<ExposedAccount> accounts() {
        return all.stream().filter(one -> one.exposure() != null).limit(first).toList();
    }

    public List<ExposedAccount> unknownRevenue() {
        return all.stream().filter(one -> one.exposure() == null).limit(first).toList();
    }

    public int totalCount() {
        return all.size();
    }

    public double revenue() {
        return sum(one -> one.exposed().worth());
    }

    public double exposure() {
        return sum(ExposedAccount::exposure);
    }

    private double sum(Function<ExposedAccount, @Nullable Double> figure) {
        return all.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    public long calls() {
        return all.stream().mapToLong(one -> one.calls().size()).sum();
    }

    public long unreachable() {
        return all.stream()
                .flatMap(one -> one.calls().stream())
                .filter(call -> call.caller() == null)
                .count();
    }
}
