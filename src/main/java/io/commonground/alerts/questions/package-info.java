/** Questions that people keep to ask again, and that may warn them when the answer changes. */
@NullMarked
package io.commonground.alerts.questions;

import org.jspecify.annotations.NullMarked;
