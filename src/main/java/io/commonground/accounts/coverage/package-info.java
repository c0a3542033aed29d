/** Whom of an account the vendor's team knows, how well, and on whom that depends. */
@NullMarked
@NamedInterface("coverage")
package io.commonground.accounts.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
