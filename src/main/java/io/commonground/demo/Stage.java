package io.commonground.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the hand-told stories share: finding their people, and having two of them meet again and
 * again.
 */
final class Stage {

    final World world;
    private final Calendar calendar;
    private final List<Client> clients;

    Stage(World world, Calendar calendar, List<Client> clients) {
        this.world = world;
        this.calendar = calendar;
        this.clients = clients;
    }

    Client client(int number) {
        return clients.get(number - 1);
    }

    /** The most important of an account of whom only hand-told stories know anything. */
    List<Human> strangers(Client client, int count, int days) {
        return client.people().stream()
                .skip(2)
                .filter(human -> !client.contacts().contains(human))
                .filter(human -> Cast.isMet(human) && human.isThere(world.daysAgo(days)))
                .limit(count)
                .toList();
    }

    Human human(String id) {
        return world.crowd
                .everybody()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Face to face and alone, the last time so many days ago, the first at most that many. */
    void meet(String one, String other, int last, int every, int first) {
        meet(one, other, last, every, first, null);
    }

    void meet(String one, String other, int last, int every, int first, @Nullable String account) {
        for (int ago = last; ago <= first; ago += every) {
            Human caller = human(one);
            String id = calendar.id();
            String hour = calendar.hour(Calendar.workday(world.daysAgo(ago)), caller.place());
            Interaction.Kind kind = Interaction.Kind.MEETING;
            calendar.enter(
                    Interaction.of(
                            kind, id, hour, Interaction.State.HELD, account, "Regular meeting"),
                    Calendar.together(id, List.of(caller, human(other))));
        }
    }

    void seat(String person, String board, int from, int to) {
        Dated dates = Dated.years(world.yearsAgo(from), world.yearsAgo(to));
        world.add(Affiliation.of(Affiliation.Kind.BOARD_SEAT, person, board, "Member", dates));
    }

    void study(String person, String school, String degree, String field, int from, int to) {
        Dated dates = Dated.years(world.yearsAgo(from), world.yearsAgo(to));
        world.add(Affiliation.study(person, school, degree, field, dates));
    }

    void enter(Interaction entry, List<Participant> people) {
        calendar.enter(entry, people);
    }
}
