/**
 * A fictional vendor, its accounts and everybody around them, written as an import bundle to try
 * the service on.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo data",
        allowedDependencies = {"graph", "intake"})
package io.commonground.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
