/** The Neo4j that runs inside the process when no other is configured. */
@NullMarked
@ApplicationModule(
        displayName = "Embedded Neo4j",
        allowedDependencies = {"graph"})
package io.commonground.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
