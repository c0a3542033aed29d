package io.commonground.accounts.org;

/** Whom a stakeholder is said to report to, by id or reference. */
record ReportsTo(String person, LineKind kind) {}
