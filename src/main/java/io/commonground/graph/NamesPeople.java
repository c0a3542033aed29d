package io.commonground.graph;

import java.util.Collection;

/** A thing whose words name people; the schema marks such words by {@code @names}. */
public interface NamesPeople {

    /** Own ids of those whom its words name. */
    Collection<String> people();
}
