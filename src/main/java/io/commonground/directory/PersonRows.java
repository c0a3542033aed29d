package io.commonground.directory;

import io.commonground.graph.Row;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.stereotype.Component;

/** Reads people out of the rows of others' statements, mapped as everywhere else. */
@Component
public class PersonRows {

    private final Neo4jMappingContext context;

    PersonRows(Neo4jMappingContext context) {
        this.context = context;
    }

    /** The person of a row that holds one node, a {@code Person}. */
    public Person of(Row row) {
        // A mapping function remembers the nodes it has read: it is good for one reading only.
        var mapping = context.getRequiredMappingFunctionFor(Person.class);
        return row.as(columns -> mapping.apply(TypeSystem.getDefault(), columns));
    }
}
