package io.commonground.demo;

import java.time.LocalDate;
import java.util.List;

/** Who worked where and when: overlapping, heavy-tailed, and now and then contradicting itself. */
final class Careers {

    private final Dice dice = Dice.of("careers");
    private final World world;

    private Careers(World world) {
        this.world = world;
    }

    static void draw(World world) {
        Careers careers = new Careers(world);
        world.crowd.everybody().forEach(careers::of);
    }

    private void of(Human human) {
        present(human);
        if (!Cast.hasOwnStory(human)) {
            past(human);
        }
    }

    private void present(Human human) {
        Human.Post post = human.post();
        boolean beginningUnknown =
                post.left() == null && dice.chance(0.05) && !Cast.hasOwnStory(human);
        Dated drawn =
                beginningUnknown ? Dated.NOW : Dated.remembered(dice, post.since(), post.left());
        Dated dates = ending(human.id(), drawn);
        world.add(
                Affiliation.of(
                                Affiliation.Kind.EMPLOYMENT,
                                human.id(),
                                post.unit(),
                                post.title(),
                                dates)
                        .at(human.seniority()));
    }

    /** When the hand-told leave is known to the day. */
    private Dated ending(String person, Dated drawn) {
        if (Cast.hasLeft(person)) {
            return new Dated(drawn.from(), Cast.dayLeft(world.today).toString(), false);
        }
        return Cast.isLeaving(person)
                ? new Dated(drawn.from(), Cast.lastDay(world.today).toString(), true)
                : drawn;
    }

    private void past(Human human) {
        LocalDate from = LocalDate.of(human.born() + 23, dice.between(1, 12), 1);
        Employer before = human.post().employer();
        boolean first = true;
        while (from.plusDays(1_300).isBefore(human.post().since())) {
            LocalDate to = from.plusDays(dice.between(800, 3_300));
            LocalDate end = to.isBefore(human.post().since()) ? to : human.post().since();
            Employer employer = next(human, before);
            String title = first ? Titles.junior(human.field()) : Titles.of(human.field(), null);
            former(human, employer.somewhere(dice), title, from, end);
            from = end.plusDays(dice.chance(0.7) ? 1 : dice.between(30, 400));
            before = employer;
            first = false;
        }
    }

    private Employer next(Human human, Employer before) {
        String industry = human.post().employer().industry();
        List<Employer> same = world.employers.of(industry);
        Employer drawn =
                dice.pickRanked(
                        same.size() > 5 && dice.chance(0.45) ? same : world.employers.ranked);
        return drawn == before ? dice.pick(world.employers.others) : drawn;
    }

    private void former(Human human, String unit, String title, LocalDate from, LocalDate to) {
        if (dice.chance(0.03)) {
            String office = dice.pick(world.institutions.governments);
            world.add(job(human, office, title, Dated.remembered(dice, from, to)));
        } else {
            recorded(human, unit, title, from, to);
        }
    }

    private void recorded(Human human, String unit, String title, LocalDate from, LocalDate to) {
        boolean ours = unit.startsWith(VendorUnits.VENDOR);
        switch (dice.between(1, 100)) {
            case 1 -> world.add(job(human, unit, title, Dated.UNKNOWN));
            case 2 -> {
                // Two sources remember the same end differently and the beginning not at all.
                world.add(job(human, unit, title, Dated.until(to.getYear())));
                world.add(job(human, unit, title, Dated.until(to.getYear() - 1)).believed(0.6));
            }
            case 3 -> {
                int later = Math.min(to.getYear() + 2, world.today.getYear());
                world.add(job(human, unit, title, Dated.remembered(dice, from, to)));
                world.add(
                        job(
                                        human,
                                        unit,
                                        Titles.otherwise(human.field()),
                                        Dated.years(from.getYear(), later))
                                .believed(0.5));
            }
            case 4 -> {
                // Never taken off the profile; at the vendor this would count them among the team.
                Dated stale =
                        ours
                                ? Dated.years(from.getYear(), to.getYear())
                                : Dated.since(from.getYear());
                world.add(job(human, unit, title, stale).believed(0.4));
            }
            default -> world.add(job(human, unit, title, Dated.remembered(dice, from, to)));
        }
    }

    private static Affiliation job(Human human, String target, String title, Dated dates) {
        return Affiliation.of(Affiliation.Kind.EMPLOYMENT, human.id(), target, title, dates);
    }
}
