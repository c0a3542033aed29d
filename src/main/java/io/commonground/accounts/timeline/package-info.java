/** What the two companies had to do with each other: interactions, cases, thanks, requests. */
@NullMarked
package io.commonground.accounts.timeline;

import org.jspecify.annotations.NullMarked;
