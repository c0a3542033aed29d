package io.commonground.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everybody: the vendor's executives and team, the stakeholders of each account, and the outside
 * world.
 */
final class Crowd {

    /** The role mailbox counts as one of them. */
    static final int PEOPLE = 3_000;

    private static final int SENIOR_POSTS = 6;

    private final Dice dice = Dice.of("crowd");
    private final Names names = new Names();
    private final List<Place> places = Place.all();
    private final List<List<String>> fields = Words.table("fields");
    private final Employers employers;
    private final LocalDate today;

    final List<Human> executives;
    final List<Human> team;
    final List<List<Human>> stakeholders;
    final List<Human> outsiders;

    Crowd(Employers employers, LocalDate today) {
        this.employers = employers;
        this.today = today;
        executives = IntStream.rangeClosed(1, Cast.EXECUTIVES).mapToObj(this::executive).toList();
        team = team();
        stakeholders =
                IntStream.rangeClosed(1, Cast.ACCOUNTS).mapToObj(this::stakeholders).toList();
        int known =
                1
                        + executives.size()
                        + team.size()
                        + stakeholders.stream().mapToInt(List::size).sum();
        outsiders = IntStream.rangeClosed(1, PEOPLE - known).mapToObj(this::outsider).toList();
    }

    Stream<Human> everybody() {
        return Stream.of(
                        executives.stream(),
                        team.stream(),
                        stakeholders.stream().flatMap(List::stream),
                        outsiders.stream())
                .flatMap(people -> people);
    }

    Human executive(String id) {
        return executives.stream().filter(human -> human.id().equals(id)).findFirst().orElseThrow();
    }

    List<Human> members(VendorUnits... units) {
        List<String> ids = Arrays.stream(units).map(VendorUnits::id).toList();
        return team.stream().filter(human -> ids.contains(human.post().unit())).toList();
    }

    private Human executive(int number) {
        Seniority[] levels = Seniority.values();
        // Six of each level of the leadership, directors left out.
        Seniority level = levels[(number - 1) / SENIOR_POSTS];
        String field = dice.pick(fields).getFirst();
        int age = dice.between(42, 61);
        return human(
                Cast.executive(number),
                age,
                field,
                level,
                employers.vendor,
                VendorUnits.LEADERSHIP,
                Titles.of(field, level),
                15);
    }

    private List<Human> team() {
        List<Human> all = new ArrayList<>();
        for (VendorUnits unit : VendorUnits.values()) {
            for (int i = 0; i < unit.people; i++) {
                int age = dice.between(27, 58);
                String id = Cast.team(all.size() + 1);
                all.add(
                        human(
                                id,
                                age,
                                unit.field,
                                null,
                                employers.vendor,
                                unit.id(),
                                unit.title,
                                10));
            }
        }
        return all;
    }

    private List<Human> stakeholders(int account) {
        Employer employer = employers.accounts.get(account - 1);
        return IntStream.rangeClosed(1, dice.between(8, 25))
                .mapToObj(
                        number -> stakeholder(Cast.stakeholder(account, number), number, employer))
                .toList();
    }

    private Human stakeholder(String id, int rank, Employer employer) {
        Seniority level =
                rank <= 2
                        ? Seniority.C_LEVEL
                        : rank <= 8 ? dice.pick(List.of(Seniority.values())) : null;
        Employer.Team team = dice.pick(employer.teams());
        int age = dice.between(level == null ? 28 : 40, 62);
        String unit = Cast.closedTeam(id).orElse(dice.chance(0.7) ? team.id() : employer.id());
        return human(
                id,
                age,
                team.field(),
                level,
                employer,
                Cast.isUnreached(id) ? employer.id() : unit,
                Titles.of(team.field(), level),
                12);
    }

    private Human outsider(int number) {
        String id = Cast.outsider(number);
        Employer drawn = dice.pickRanked(employers.rankedOutside);
        Employer employer = Cast.isRival(id) ? employers.rival() : drawn;
        Seniority level = dice.chance(0.3) ? dice.pick(List.of(Seniority.values())) : null;
        String field = dice.pick(fields).getFirst();
        int age = dice.between(level == null ? 27 : 42, 72);
        return human(
                id,
                age,
                field,
                level,
                employer,
                employer.somewhere(dice),
                Titles.of(field, level),
                14);
    }

    private Human human(
            String id,
            int age,
            String field,
            @Nullable Seniority level,
            Employer employer,
            String unit,
            String title,
            int years) {
        int born = today.getYear() - Cast.age(id, age);
        LocalDate earliest = LocalDate.of(born + 23, 7, 1);
        LocalDate drawn = today.minusDays(dice.between(Cast.leastDaysInPost(id), years * 365));
        LocalDate since = drawn.isBefore(earliest) ? earliest : drawn;
        Place place = dice.chance(0.6) ? employer.place() : dice.pick(places);
        Human.Post post = new Human.Post(employer, unit, title, since, left(id, age, since));
        return new Human(id, names.next(), place, born, field, level, post);
    }

    private @Nullable LocalDate left(String id, int age, LocalDate since) {
        if (Cast.hasLeft(id)) {
            return Cast.dayLeft(today);
        }
        boolean retires = id.startsWith("out") && age > 60 && !Cast.isRival(id);
        boolean retired = retires && since.isBefore(today.minusYears(3));
        return retired ? since.plusDays(dice.between(600, 1_000)) : null;
    }
}
