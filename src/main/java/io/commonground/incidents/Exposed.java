package io.commonground.incidents;

import io.commonground.accounts.ExchangeRates;
import io.commonground.graph.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account that is exposed, from open facts.
 *
 * @param account own id
 * @param sponsors own ids of who sponsors it
 * @param topLevel own ids of who has the last word there, the most influential first
 * @param missing those of them with no fair tie to any executive
 */
record Exposed(
        String account,
        String name,
        String sortName,
        List<ExposureFact> by,
        @Nullable Revenue revenue,
        List<String> sponsors,
        List<String> topLevel,
        List<String> missing) {

    /** What is known in figures first, by exposure; the rest by what share is missing. */
    static final Comparator<Exposed> ORDER =
            Comparator.<Exposed, Boolean>comparing(one -> one.worth() == null)
                    .thenComparing(one -> Objects.requireNonNullElse(one.exposure(), 0.0), down())
                    .thenComparing(one -> Objects.requireNonNullElse(one.worth(), 0.0), down())
                    .thenComparing(Exposed::missingShare, down())
                    .thenComparing(one -> one.missing.size(), Comparator.reverseOrder())
                    .thenComparing(Exposed::sortName)
                    .thenComparing(Exposed::account);

    private static Comparator<Double> down() {
        return Comparator.reverseOrder();
    }

    static Exposed of(Row row, List<ExposureFact> by, ExchangeRates rates) {
        List<String> topLevel = row.texts("topLevel");
        return new Exposed(
                row.text("account"),
                row.text("name"),
                row.text("sortName"),
                by,
                revenue(row, rates),
                row.texts("sponsors"),
                topLevel,
                topLevel);
    }

    private static @Nullable Revenue revenue(Row row, ExchangeRates rates) {
        String its = row.findText("currency");
        Row figure = row.findRow("figure");
        if (figure != null) {
            String stated = figure.findText("currency");
            return Revenue.of(
                    rates,
                    figure.real("revenue"),
                    stated == null ? its : stated,
                    figure.integer("year"));
        }
        Double stated = row.findReal("revenue");
        return stated == null ? null : Revenue.of(rates, stated, its, null);
    }

    /** The same account, of whose people an executive knows these well enough. */
    Exposed knowing(Set<String> known) {
        return new Exposed(
                account,
                name,
                sortName,
                by,
                revenue,
                sponsors,
                topLevel,
                topLevel.stream().filter(person -> !known.contains(person)).toList());
    }

    /** Its revenue in the currency of the answer; null where unknown or without a rate. */
    @Nullable Double worth() {
        return revenue == null ? null : revenue.converted();
    }

    /** Which share of those with the last word is missing; all where none is known by name. */
    double missingShare() {
        return topLevel.isEmpty() ? 1 : (double) missing.size() / topLevel.size();
    }

    @Nullable Double exposure() {
        Double worth = worth();
        return worth == null ? null : worth * missingShare();
    }
}
