package io.commonground.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/** Sessions that read what other sessions of the same driver have written. */
final class SessionConfigs {

    private SessionConfigs() {}

    static SessionConfig shared(Driver driver) {
        return SessionConfig.builder()
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
    }
}
