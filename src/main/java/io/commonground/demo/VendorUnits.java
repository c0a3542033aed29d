package io.commonground.demo;

import java.util.Arrays;
import java.util.Locale;

/** The units of the vendor that deal with customers, and how many of the team sit in each. */
enum VendorUnits {
    SALES_EMEA("Sales, EMEA", 7, "Account Manager", "Sales"),
    SALES_AMER("Sales, Americas", 5, "Account Manager", "Sales"),
    SALES_APAC("Sales, Asia Pacific", 4, "Account Manager", "Sales"),
    SUCCESS("Customer Success", 24, "Customer Success Manager", "Operations"),
    SOLUTIONS("Solution Engineering", 24, "Solution Engineer", "Technology"),
    SUPPORT("Support", 22, "Support Engineer", "Technology"),
    BILLING("Billing", 8, "Billing Specialist", "Finance"),
    PRODUCT("Product Management", 16, "Product Manager", "Technology"),
    MARKETING("Marketing", 16, "Marketing Manager", "Marketing");

    static final String VENDOR = "vendor";
    static final String LEADERSHIP = "vendor-leadership";
    static final String NAME = "Tandrevo Systems";

    private final String label;
    final int people;
    final String title;
    final String field;

    VendorUnits(String label, int people, String title, String field) {
        this.label = label;
        this.people = people;
        this.title = title;
        this.field = field;
    }

    String id() {
        return VENDOR + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean sells() {
        return this == SALES_EMEA || this == SALES_AMER || this == SALES_APAC;
    }

    static Employer found(Table<Organization> organizations, Place place) {
        organizations.add(
                Organization.of(Organization.Kind.COMPANY, VENDOR, NAME, 4_200, place.city())
                        .trading("tandrevo.example", "Software")
                        .alsoKnownAs("Tandrevo"));
        organizations.add(
                Organization.team(LEADERSHIP, NAME + ", Leadership", VENDOR, Cast.EXECUTIVES + 4));
        for (VendorUnits unit : values()) {
            organizations.add(
                    Organization.team(
                            unit.id(), NAME + ", " + unit.label, VENDOR, unit.people + 6));
        }
        return new Employer(
                VENDOR,
                NAME,
                "tandrevo.example",
                "Software",
                place,
                Arrays.stream(values())
                        .map(unit -> new Employer.Team(unit.id(), unit.field))
                        .toList());
    }
}
