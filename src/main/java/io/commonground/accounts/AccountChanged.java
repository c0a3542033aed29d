package io.commonground.accounts;

/**
 * Something that is known of an account has been recorded, changed or withdrawn; whoever draws
 * conclusions from it looks again.
 *
 * @param account own id
 */
public record AccountChanged(String account) {}
