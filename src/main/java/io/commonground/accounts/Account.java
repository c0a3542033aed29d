package io.commonground.accounts;

import io.commonground.graph.GlobalId;
import io.commonground.graph.Kind;
import io.commonground.graph.Named;
import io.commonground.graph.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer or prospect as the vendor sells to it.
 *
 * @param ownId the id inside the graph; {@link #id()} is the one that clients hold
 * @param key its source's name and id for it, {@code source:id}
 * @param source id of the source that brought it
 * @param kind customer or prospect, null where its source does not say
 * @param region the territory it belongs to, null where unknown
 * @param currency ISO 4217 code of its figures, null where unknown
 * @param annualRevenue what it brings in a year, in its currency; null where unknown
 * @param potentialRevenue what it could bring in a year, in its currency; null where unknown
 * @param needs the topics it needs help with
 */
public record Account(
        String ownId,
        String key,
        String externalId,
        String source,
        String name,
        String sortName,
        @Nullable AccountKind kind,
        @Nullable String region,
        @Nullable String currency,
        @Nullable Double annualRevenue,
        @Nullable Double potentialRevenue,
        List<String> needs)
        implements Named {

    /** Reads a row whose columns are the properties of the node. */
    static Account of(Row row) {
        String kind = row.findText("kind");
        return new Account(
                row.text("id"),
                row.text("key"),
                row.text("externalId"),
                row.text("source"),
                row.text("name"),
                row.text("sortName"),
                kind == null ? null : AccountKind.valueOf(kind),
                row.findText("region"),
                row.findText("currency"),
                row.findReal("annualRevenue"),
                row.findReal("potentialRevenue"),
                row.texts("needs"));
    }

    @Override
    public String id() {
        return new GlobalId(Kind.ACCOUNT, ownId).encoded();
    }
}
