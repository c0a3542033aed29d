/** Who is looking, and what they may see. */
@NullMarked
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"graph"})
package io.commonground.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
