/** Common Ground: what two people have in common, and who can introduce them. */
@NullMarked
package io.commonground;

import org.jspecify.annotations.NullMarked;
