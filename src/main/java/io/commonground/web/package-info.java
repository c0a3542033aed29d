/**
 * GraphQL scalars and error codes; what a request has to show, which roles may ask what and, in
 * {@code limits}, what one request may ask for.
 */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"graph", "privacy", "identity"})
package io.commonground.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
