/**
 * What one request, one viewer and one connection may ask for: bytes and form, the size of a
 * document, its cost, cost per minute, searches at once, time, subscriptions.
 */
@NullMarked
package io.commonground.web.limits;

import org.jspecify.annotations.NullMarked;
