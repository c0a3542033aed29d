package io.commonground.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Boards of companies, schools and clubs, with their committees and the seats held on them over the
 * years.
 */
final class Boardrooms {

    private static final int YEARS = 16;

    private final Dice dice = Dice.of("boards");
    private final World world;
    private final List<Human> candidates;

    private Boardrooms(World world) {
        this.world = world;
        List<Human> senior =
                world.crowd
                        .everybody()
                        .filter(human ->
                                human.isSenior() && Cast.isMet(human) && !Cast.hasOwnStory(human))
                        .toList();
        candidates = dice.several(senior, 260);
    }

    static void draw(World world) {
        Boardrooms boards = new Boardrooms(world);
        world.employers.accounts.forEach(boards::governed);
        world.employers.others.subList(0, 70).forEach(boards::governed);
        world.institutions
                .schools
                .subList(0, 12)
                .forEach(school -> boards.open(school, "Trustees"));
        world.institutions.clubs.subList(0, 14).forEach(club -> boards.open(club, "Committee"));
        boards.open(world.employers.vendor.id(), "Board");
        world.employers.others.subList(70, 95).forEach(boards::unnamed);
    }

    private void governed(Employer employer) {
        List<Affiliation> seats = open(employer.id(), "Board");
        if (dice.chance(0.35)) {
            committee(employer, "Audit", "-board-audit", seats);
        }
        if (dice.chance(0.2)) {
            committee(employer, "Nomination", "-board-nomination", seats);
        }
        if (dice.chance(0.2)) {
            String id = employer.id() + "-advisory";
            String name = "Advisory board of " + employer.name();
            fill(board(id, name, employer.id(), Board.Kind.ADVISORY_BOARD, null), 3);
        }
    }

    private List<Affiliation> open(String organization, String label) {
        String name = label + " of " + world.nameOf(organization);
        return fill(
                board(organization + "-board", name, organization, Board.Kind.BOARD, null),
                dice.between(2, 6));
    }

    /** Boards of which only the seats are known. */
    private void unnamed(Employer employer) {
        for (Human human : dice.several(candidates, 2)) {
            int from = world.yearsAgo(dice.between(2, 9));
            Affiliation seat =
                    Affiliation.of(
                            Affiliation.Kind.BOARD_SEAT,
                            human.id(),
                            employer.id(),
                            "Member",
                            Dated.since(from));
            world.add(dice.chance(0.4) ? seat.in("Advisory board") : seat);
        }
    }

    private void committee(
            Employer employer, String topic, String suffix, List<Affiliation> seats) {
        String name = topic + " committee of " + employer.name();
        Board committee =
                board(
                        employer.id() + suffix,
                        name,
                        employer.id(),
                        Board.Kind.COMMITTEE,
                        employer.id() + "-board");
        for (Affiliation seat : seats) {
            if (dice.chance(0.5)) {
                Dated dates = new Dated(seat.from(), seat.to(), seat.current());
                world.add(
                        Affiliation.of(
                                Affiliation.Kind.BOARD_SEAT,
                                seat.personId(),
                                committee.id(),
                                "Member",
                                dates));
            }
        }
    }

    private Board board(
            String id, String name, String organization, Board.Kind kind, @Nullable String parent) {
        boolean complete = dice.chance(0.1);
        boolean counted = !complete && dice.chance(0.75);
        int size = kind == Board.Kind.COMMITTEE ? dice.between(5, 7) : dice.between(7, 13);
        Board board =
                new Board(id, name, organization, kind, parent, counted ? size : null, complete);
        world.bundle.boards.add(board);
        return board;
    }

    private List<Affiliation> fill(Board board, int chairs) {
        List<Affiliation> seats = new ArrayList<>();
        List<Human> members = new ArrayList<>(dice.several(candidates, chairs * 5));
        for (int chair = 0; chair < chairs; chair++) {
            String title = chair == 0 ? "Chair" : "Member";
            for (int year = world.yearsAgo(dice.between(3, YEARS));
                    year < world.today.getYear(); ) {
                int end = year + dice.between(2, 7);
                Dated dates =
                        end < world.today.getYear() ? Dated.years(year, end) : Dated.since(year);
                Human member = members.removeLast();
                seats.add(
                        Affiliation.of(
                                Affiliation.Kind.BOARD_SEAT,
                                member.id(),
                                board.id(),
                                title,
                                dates));
                year = end;
            }
        }
        seats.forEach(world::add);
        return seats;
    }
}
