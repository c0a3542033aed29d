/** How well the relationship with an account stands, from 0 to 100, and how it went. */
@NullMarked
@NamedInterface("health")
package io.commonground.accounts.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
