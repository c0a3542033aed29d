package io.commonground.demo;

/**
 * A competitor at {@code acc-09} has a friend at the top of the account: {@code out-0060} knows
 * {@code acc-09-s01}.
 */
final class Rivalry {

    private Rivalry() {}

    static Human rival(World world) {
        return world.crowd.outsiders.stream()
                .filter(human -> Cast.isRival(human.id()))
                .findFirst()
                .orElseThrow();
    }

    static void tell(Stage stage) {
        String since = String.valueOf(stage.world.yearsAgo(7));
        String friend = Cast.stakeholder(Cast.CONTESTED, 1);
        stage.world.add(Connection.of(Connection.Kind.FRIEND, Cast.RIVAL, friend, since));
    }
}
