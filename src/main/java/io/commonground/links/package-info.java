/** What two people share, whether or not they ever met. */
@NullMarked
@ApplicationModule(
        displayName = "Common links",
        allowedDependencies = {"graph", "privacy", "directory"})
package io.commonground.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
