package io.commonground.demo;

/**
 * From {@code exec-02} to {@code acc-02-s01} it takes three steps by {@code team-002} and {@code
 * acc-02-s02}, or four by {@code team-017}, {@code out-0002} and {@code out-0001}; no two steps
 * will do.
 */
final class LongWay {

    private static final String STAKEHOLDER = "acc-02-s01";

    private LongWay() {}

    static void tell(Stage stage) {
        stage.meet("exec-02", "team-002", 6, 30, 400);
        stage.meet("team-002", "acc-02-s02", 20, 60, 400, Cast.account(Cast.LONG_WAY));
        stage.meet("exec-02", "team-017", 25, 90, 400);
        stage.meet("team-017", "out-0002", 30, 90, 300);
        stated(stage, Connection.Kind.COLLEAGUE, "out-0002", "out-0001", 6);
        stated(stage, Connection.Kind.FRIEND, "out-0001", STAKEHOLDER, 12);
        stage.study(STAKEHOLDER, Cast.LARGE_SCHOOL, "MSc", "Mathematics", 26, 24);
    }

    private static void stated(
            Stage stage, Connection.Kind kind, String one, String other, int years) {
        String since = String.valueOf(stage.world.yearsAgo(years));
        stage.world.add(Connection.of(kind, one, other, since));
    }
}
