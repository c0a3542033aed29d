/** The words of the model (ids, partial dates, spells) and the one way to run a statement. */
@NullMarked
@ApplicationModule(
        displayName = "Graph",
        allowedDependencies = {})
package io.commonground.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
