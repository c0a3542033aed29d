/**
 * GraphQL scalars, limits and error codes; what a request has to show, and which roles may ask
 * what.
 */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"graph", "privacy", "identity"})
package io.commonground.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
