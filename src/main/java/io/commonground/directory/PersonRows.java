package io.commonground.directory;

import io.commonground.graph.Row;
import java.util.function.BiFunction;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.stereotype.Component;

/** Reads people out of the rows of others' statements, mapped as everywhere else. */
@Component
public class PersonRows {

    private final BiFunction<TypeSystem, MapAccessor, Person> mapping;

    PersonRows(Neo4jMappingContext context) {
        this.mapping = context.getRequiredMappingFunctionFor(Person.class);
    }

    /** The person of a row that holds one node, a {@code Person}. */
    public Person of(Row row) {
        return row.as(columns -> mapping.apply(TypeSystem.getDefault(), columns));
    }
}
