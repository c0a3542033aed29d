package io.commonground.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The vendor, the companies behind its accounts, and the other places people have worked at. */
final class Employers {

    private static final int OTHERS = 220;
    private static final int MANY_TEAMS = 8;
    private static final int BEFORE_ACCOUNTS = 15;

    private final Dice dice = Dice.of("employers");
    private final CompanyNames names = new CompanyNames();
    private final List<List<String>> industries = Words.table("industries");
    private final List<List<String>> fields = Words.table("fields");
    private final List<Place> places = Place.all();
    private final Table<Organization> organizations;

    final Employer vendor;
    final List<Employer> accounts;
    final List<Employer> others;

    /** Everybody's possible employers, the most common first. */
    final List<Employer> ranked;

    final List<Employer> rankedOutside;

    Employers(Table<Organization> organizations) {
        this.organizations = organizations;
        vendor = VendorUnits.found(organizations, places.getFirst());
        accounts = IntStream.rangeClosed(1, Cast.ACCOUNTS).mapToObj(this::account).toList();
        others = IntStream.rangeClosed(1, OTHERS).mapToObj(this::other).toList();
        ranked = ranked();
        rankedOutside = ranked.stream().filter(employer -> employer != vendor).toList();
    }

    /** A competitor's company. */
    Employer rival() {
        return of("Software").stream().filter(others::contains).findFirst().orElseThrow();
    }

    List<Employer> of(String industry) {
        return ranked.stream().filter(employer -> employer.industry().equals(industry)).toList();
    }

    private Employer account(int number) {
        String id = Cast.organization(number);
        int headcount =
                Cast.isGiant(number)
                        ? 80_000 + 1_000 * number
                        : dice.skewed(6_000, 1.2, 400, 60_000);
        Employer employer = found(id, headcount, Cast.parent(number), dice.between(3, 6));
        if (number == Cast.LONG_WAY) {
            organizations.add(
                    Organization.team(
                            Cast.CLOSED_TEAM, employer.name() + ", Office of the Chair", id, 4));
        }
        return employer;
    }

    private Employer other(int number) {
        String id = Words.numbered("co-%03d", number);
        boolean unknown = dice.chance(0.15);
        int headcount = dice.skewed(2_500, 1.4, 60, 150_000);
        String parent =
                number > 100 && dice.chance(0.08) ? Words.numbered("co-%03d", number - 90) : "";
        int teams = number <= 20 ? MANY_TEAMS : number <= 60 ? 4 : dice.between(0, 2);
        return found(id, unknown ? 0 : headcount, parent, teams);
    }

    private Employer found(String id, int headcount, String parent, int teams) {
        List<String> industry = dice.pick(industries);
        String word = names.next();
        String name = word + " " + dice.pick(Words.parts(industry.get(1)));
        String domain = word.toLowerCase(Locale.ROOT) + ".example";
        Place place = dice.pick(places);
        Organization company =
                Organization.of(
                                Organization.Kind.COMPANY,
                                id,
                                name,
                                headcount == 0 ? null : headcount,
                                place.city())
                        .partOf(parent.isEmpty() ? null : parent)
                        .trading(domain, industry.getFirst());
        organizations.add(dice.chance(0.2) ? company.alsoKnownAs(word) : company);
        return new Employer(id, name, domain, industry.getFirst(), place, teams(id, name, teams));
    }

    private List<Employer.Team> teams(String company, String name, int count) {
        // Where many have worked, the teams are large enough to have held them.
        int least = count >= MANY_TEAMS ? 18 : count > 2 ? 9 : 5;
        List<Employer.Team> found = new ArrayList<>();
        for (List<String> field : dice.several(fields, count)) {
            String id = company + "-t" + (found.size() + 1);
            organizations.add(
                    Organization.team(
                            id, name + ", " + field.get(2), company, dice.between(least, 40)));
            found.add(new Employer.Team(id, field.getFirst()));
        }
        return found;
    }

    /**
     * Account companies and the vendor stand among the others, so that many have once worked at
     * one.
     */
    private List<Employer> ranked() {
        List<Employer> all = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            all.add(others.get(i));
            int account = i - BEFORE_ACCOUNTS;
            if (account >= 0 && account < accounts.size() && !Cast.isGiant(account + 1)) {
                all.add(accounts.get(account));
            }
        }
        all.add(4, vendor);
        return all;
    }
}
