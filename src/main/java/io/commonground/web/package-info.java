/** GraphQL scalars, limits and error codes. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"graph", "privacy"})
package io.commonground.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
