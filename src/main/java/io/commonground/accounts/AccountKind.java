package io.commonground.accounts;

/** What an account is to the vendor. */
public enum AccountKind {
    CUSTOMER,
    PROSPECT
}
