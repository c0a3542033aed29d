package io.commonground.demo;

/** A row of {@code vendor.csv}. */
record VendorCompany(String organizationId) {}
