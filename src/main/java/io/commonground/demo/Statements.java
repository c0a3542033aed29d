package io.commonground.demo;

/**
 * What people said of their own ties; told before chance fills in the rest, because their word
 * comes first.
 */
final class Statements {

    private Statements() {}

    static void tell(World world) {
        String year = String.valueOf(world.yearsAgo(3));
        world.add(
                Connection.of(Connection.Kind.LINKEDIN, "exec-05", "acc-10-s03", year)
                        .stated(0, "I don't know this person"));
        world.add(
                Connection.of(Connection.Kind.COLLEAGUE, "exec-06", "acc-11-s02", year)
                        .stated(0.7, "Three years on one project"));
        // Both spoke: the same pair from the other end, which is a statement of its own.
        world.bundle.connections.add(
                Connection.of(Connection.Kind.COLLEAGUE, "acc-11-s02", "exec-06", year)
                        .stated(0.4, "We were on the same project"));
        world.add(
                Connection.of(Connection.Kind.MENTOR, "exec-07", "acc-12-s01", year)
                        .stated(0.85, "My mentee"));
    }
}
