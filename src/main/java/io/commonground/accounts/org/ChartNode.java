package io.commonground.accounts.org;

import io.commonground.graph.NamesPeople;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in the chart: a position with whoever holds it.
 *
 * @param id good within the chart
 * @param holders those who hold it, the one recorded last first
 * @param formerHolders those who held it before
 */
record ChartNode(String id, Position position, List<Holder> holders, List<Holder> formerHolders)
        implements NamesPeople {

    /** A derived place goes by the id of whoever stands there. */
    @Override
    public Collection<String> people() {
        return holders.stream().map(holder -> holder.who().ownId()).toList();
    }

    public boolean vacant() {
        return holders.isEmpty();
    }

    /** What the first of those who stand here is to the account. */
    public @Nullable Stakeholder stakeholder() {
        return holders.stream()
                .sorted((one, other) -> Boolean.compare(other.main(), one.main()))
                .map(Holder::stakeholder)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public ChartStanding standing() {
        if (vacant()) {
            return ChartStanding.VACANT;
        }
        Stakeholder known = stakeholder();
        if (known == null) {
            return ChartStanding.NOT_A_STAKEHOLDER;
        }
        return known.current() ? ChartStanding.STAKEHOLDER : ChartStanding.FORMER_STAKEHOLDER;
    }

    /** The largest influence of those who hold it; below all others where none is known. */
    double influence() {
        return holders.stream()
                .map(Holder::stakeholder)
                .filter(Objects::nonNull)
                .map(Stakeholder::influence)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(-1);
    }

    /** As people say it: who holds it, or its title where nobody does. */
    String name() {
        if (!vacant()) {
            return holders.getFirst().who().name();
        }
        return position.title() == null ? "a vacant position" : position.title();
    }

    // A place is the same by its id; comparing all that hangs on it would walk the chart.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChartNode node && node.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name();
    }
}
