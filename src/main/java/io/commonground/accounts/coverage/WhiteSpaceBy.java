package io.commonground.accounts.coverage;

/** What the parts of an organization are taken to be. */
public enum WhiteSpaceBy {
    BRANCH,
    UNIT
}
