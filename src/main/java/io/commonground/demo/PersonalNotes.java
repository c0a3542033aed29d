package io.commonground.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people said they know, value, like and do not want raised. */
final class PersonalNotes {

    private final Dice dice = Dice.of("personal notes");
    private final World world;

    private PersonalNotes(World world) {
        this.world = world;
    }

    static void draw(World world) {
        PersonalNotes notes = new PersonalNotes(world);
        world.crowd.executives.forEach(human -> notes.expertise(human, 5));
        world.crowd.team.forEach(human -> notes.expertise(human, 2));
        world.crowd.executives.forEach(notes::character);
        world.crowd.stakeholders.stream().flatMap(List::stream).forEach(notes::character);
    }

    private void expertise(Human human, int count) {
        for (String topic : dice.several(Words.lines("topics"), count)) {
            note(human, PersonFact.Kind.EXPERTISE, topic, dice.between(1, 3));
        }
    }

    private void character(Human human) {
        said(human, PersonFact.Kind.VALUE, 0.2);
        said(human, PersonFact.Kind.LIKES, 0.25);
        said(human, PersonFact.Kind.DO_NOT_RAISE, 0.06);
        if (human.id().startsWith("acc")) {
            said(human, PersonFact.Kind.STYLE, 0.2);
        }
    }

    private void said(Human human, PersonFact.Kind kind, double howOften) {
        if (dice.chance(howOften)) {
            note(human, kind, dice.pick(Words.under("person-facts", kind)), null);
        }
    }

    private void note(Human human, PersonFact.Kind kind, String text, @Nullable Integer level) {
        String heard = world.daysAgo(dice.between(20, 900)).toString();
        world.bundle.personFacts.add(new PersonFact(human.id(), kind, text, level, heard, "TEAM"));
    }
}
