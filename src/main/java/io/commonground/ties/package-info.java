/** Evidence to strength, and the derived TIE layer. */
@NullMarked
@ApplicationModule(
        displayName = "Ties",
        allowedDependencies = {"graph", "privacy"})
package io.commonground.ties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
