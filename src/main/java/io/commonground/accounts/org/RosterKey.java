package io.commonground.accounts.org;

/** Which account's people are meant, as of which day. */
record RosterKey(String account, AsOf asOf) {}
