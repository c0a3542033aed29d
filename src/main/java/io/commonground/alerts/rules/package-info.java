/**
 * What is warned of: one small class for each rule, beside its statement of the same name in {@code
 * cypher/alerts}.
 */
@NullMarked
package io.commonground.alerts.rules;

import org.jspecify.annotations.NullMarked;
