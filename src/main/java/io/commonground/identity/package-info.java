/** Who is asking: by the token of an identity provider, or chosen where nobody signs in. */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"graph", "privacy"})
package io.commonground.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
