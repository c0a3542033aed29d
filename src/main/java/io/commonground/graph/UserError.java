package io.commonground.graph;

/**
 * Why a change was not made, for whoever asked for it to mend.
 *
 * @param code a stable word
 * @param field the argument it is about
 * @param message a sentence that says what to do
 */
public record UserError(String code, String field, String message) {}
