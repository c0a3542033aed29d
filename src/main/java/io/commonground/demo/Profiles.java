package io.commonground.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each person themselves: how to reach them, what they like, know and how they
 * work.
 */
final class Profiles {

    private static final int PHONES = 700;

    private final Dice dice = Dice.of("profiles");
    private final Addresses addresses = new Addresses();
    private final List<String> interests = Words.lines("interests");
    private final List<String> topics = Words.lines("topics");
    private final List<String> styles = Words.under("person-facts", PersonFact.Kind.STYLE);
    private final World world;
    private int written;

    private Profiles(World world) {
        this.world = world;
    }

    static void draw(World world) {
        Profiles profiles = new Profiles(world);
        world.crowd.everybody().map(profiles::of).forEach(world.bundle.people::add);
        world.bundle.people.add(mailbox());
    }

    private Person of(Human human) {
        boolean ours = human.post().employer() == world.employers.vendor;
        boolean known = ours || human.id().startsWith("acc");
        return new Person(
                human.id(),
                human.name(),
                human.called().given(),
                human.called().family(),
                aliases(human),
                known || dice.chance(0.4)
                        ? addresses.mail(human, human.post().employer().domain())
                        : null,
                known && written++ < PHONES ? addresses.phone() : null,
                dice.chance(0.7) ? "https://linkedin.example/in/" + human.id() : null,
                headline(human),
                human.place().city(),
                known ? bio(human) : null,
                languages(human),
                interests(human),
                known || dice.chance(0.3) ? rankedSeveral(topics, dice.between(1, 4)) : List.of(),
                dice.chance(0.8) ? List.of(human.post().employer().industry()) : List.of(),
                ours && dice.chance(0.6) ? style() : List.of());
    }

    private List<String> aliases(Human human) {
        return dice.chance(0.06)
                ? List.of(human.called().given().charAt(0) + ". " + human.called().family())
                : List.of();
    }

    private static String headline(Human human) {
        String post = human.post().title() + ", " + human.post().employer().name();
        return human.post().left() == null || Cast.hasLeft(human.id()) ? post : "Formerly " + post;
    }

    private @Nullable String bio(Human human) {
        return dice.chance(0.5)
                ? "%s has worked in %s for %s years and lives in %s."
                        .formatted(
                                human.called().given(),
                                human.field().toLowerCase(Locale.ROOT),
                                world.today.getYear() - human.born() - 23,
                                human.place().city())
                : null;
    }

    private List<String> languages(Human human) {
        String second = dice.chance(0.25) ? dice.pick(Place.all()).language() : "en";
        return Stream.of("en", human.place().language(), second).distinct().toList();
    }

    private List<String> interests(Human human) {
        List<String> own = rankedSeveral(interests, dice.chance(0.55) ? dice.between(1, 4) : 0);
        List<String> planted = CommonBoard.interests(human);
        return Stream.concat(own.stream(), planted.stream()).distinct().toList();
    }

    private List<String> rankedSeveral(List<String> choices, int count) {
        return Stream.generate(() -> dice.pickRanked(choices)).limit(count).distinct().toList();
    }

    /** One word each on pace, formality and detail. */
    private List<String> style() {
        List<String> own = new ArrayList<>();
        for (int i = 0; i + 1 < styles.size() && i < 6; i += 2) {
            own.add(styles.get(i + dice.between(0, 1)));
        }
        return own;
    }

    private static Person mailbox() {
        return new Person(
                Cast.MAILBOX,
                "Tandrevo Service Desk",
                null,
                null,
                List.of("Service Desk"),
                "service@tandrevo.example",
                null,
                null,
                "Role mailbox",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
