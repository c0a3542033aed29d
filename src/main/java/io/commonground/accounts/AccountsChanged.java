package io.commonground.accounts;

/**
 * Something that is known of accounts has been recorded, changed or withdrawn; whoever draws
 * conclusions from it looks again.
 */
public record AccountsChanged() {}
