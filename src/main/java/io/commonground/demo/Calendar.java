package io.commonground.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where every interaction is entered, with its number, its hour and those who took part. */
final class Calendar {

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private final Dice dice = Dice.of("calendar");
    private final World world;
    private int entries;

    Calendar(World world) {
        this.world = world;
    }

    /** Within the last days, on a working day. */
    LocalDate day(int from, int to) {
        return workday(world.daysAgo(dice.between(from, to)));
    }

    /** Weekends go back to the Friday before, never forward: nothing may be held after today. */
    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.with(DayOfWeek.FRIDAY);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    String id() {
        return Words.numbered("int-%05d", ++entries);
    }

    /** An hour of work where the organizer lives. */
    String hour(LocalDate day, Place place) {
        return day.atTime(dice.between(8, 17), dice.between(0, 3) * 15)
                .atOffset(place.offset())
                .format(HOUR);
    }

    /** Enters what people came together for; the first of them called it. */
    void held(
            Interaction.Kind kind,
            LocalDate day,
            @Nullable Client client,
            String subject,
            List<Human> people) {
        Interaction.State state = state(day);
        Place place = people.getFirst().place();
        Interaction entry =
                Interaction.of(
                        kind,
                        id(),
                        hour(day, place),
                        state,
                        client == null ? null : client.id(),
                        subject);
        boolean felt = client != null && state == Interaction.State.HELD && dice.chance(0.6);
        Interaction full = kind == Interaction.Kind.MEETING ? entry.in(place.city()) : entry;
        enter(
                felt && client != null ? full.felt(feeling(client, day)) : full,
                together(full.id(), people));
    }

    private Interaction.State state(LocalDate day) {
        boolean cancelled = dice.chance(0.03);
        if (day.isAfter(world.today)) {
            return Interaction.State.PLANNED;
        }
        return cancelled ? Interaction.State.CANCELLED : Interaction.State.HELD;
    }

    void enter(Interaction entry, List<Participant> people) {
        world.bundle.interactions.add(entry);
        people.forEach(world.bundle.participants::add);
    }

    static List<Participant> together(String id, List<Human> people) {
        List<Participant> all = new ArrayList<>();
        for (Human human : people.stream().distinct().toList()) {
            Participant.Role role =
                    all.isEmpty() ? Participant.Role.ORGANIZER : Participant.Role.ATTENDEE;
            all.add(new Participant(id, human.id(), role));
        }
        return all;
    }

    double feeling(Client client, LocalDate day) {
        boolean sour = client.number() == Cast.SOURING && day.isAfter(world.daysAgo(120));
        return dice.bell(sour ? -0.55 : client.mood(), 0.25, -1, 1);
    }
}
