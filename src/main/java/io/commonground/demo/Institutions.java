package io.commonground.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Schools, clubs, associations and offices of government, the best known of each first. */
final class Institutions {

    private static final int SCHOOLS = 70;
    private static final int CLUBS = 42;

    private final Dice dice = Dice.of("institutions");
    private final List<String> towns = Words.lines("towns");
    private final Table<Organization> organizations;

    final List<String> schools;
    final List<String> clubs;

    /** Bodies of a special category: party, union, church, illness. */
    final List<String> sensitive;

    final List<String> governments;

    Institutions(Table<Organization> organizations) {
        this.organizations = organizations;
        schools = schools();
        clubs = clubs();
        sensitive = sensitive();
        governments = governments();
    }

    private List<String> schools() {
        List<String> patterns = Words.lines("schools");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < SCHOOLS; i++) {
            String town = towns.get(i % towns.size());
            // Patterns advance once more on every round through the towns, so no name comes twice.
            String name = patterns.get((i + i / towns.size()) % patterns.size()).formatted(town);
            String id = found(ids, "school-%02d", name, Organization.Kind.SCHOOL, stated());
            ids.add(id);
        }
        organizations.add(
                Organization.of(
                                Organization.Kind.SCHOOL,
                                "school-seminary",
                                "Seminary of Saint Oswin",
                                120,
                                towns.getFirst())
                        .sensitive(Organization.Special.RELIGION));
        organizations.add(
                Organization.of(
                        Organization.Kind.SCHOOL,
                        Cast.OLD_SCHOOL,
                        "Corrievaig Institute of Surveying",
                        null,
                        "Corrievaig"));
        organizations.add(
                Organization.of(
                        Organization.Kind.SCHOOL,
                        Cast.LARGE_SCHOOL,
                        "Open University of Sable Point",
                        64_000,
                        "Sable Point"));
        return ids;
    }

    private List<String> clubs() {
        List<List<String>> kinds = Words.table("clubs");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < CLUBS; i++) {
            List<String> kind = kinds.get(i % kinds.size());
            String name =
                    kind.getFirst().formatted(towns.get((i * 5 + i / kinds.size()) % towns.size()));
            Integer members = dice.chance(0.8) ? Integer.valueOf(kind.get(1)) : null;
            ids.add(found(ids, "club-%02d", name, Organization.Kind.ORGANIZATION, members));
        }
        organizations.add(
                Organization.of(
                        Organization.Kind.ORGANIZATION,
                        Cast.FOUNDATION,
                        "Lantern Reading Foundation",
                        30,
                        "Ulvermere"));
        return ids;
    }

    private List<String> sensitive() {
        List<String> ids = new ArrayList<>();
        for (List<String> cells : Words.table("special-clubs")) {
            String town = towns.get(ids.size() * 4 + 1);
            String id = Words.numbered("special-%02d", ids.size() + 1);
            organizations.add(
                    Organization.of(
                                    Organization.Kind.ORGANIZATION,
                                    id,
                                    cells.get(0).formatted(town),
                                    Integer.valueOf(cells.get(1)),
                                    town)
                            .sensitive(Organization.Special.valueOf(cells.get(2))));
            ids.add(id);
        }
        return ids;
    }

    private List<String> governments() {
        List<String> ids = new ArrayList<>();
        for (String pattern : Words.lines("governments")) {
            String name = pattern.formatted(towns.get(ids.size() * 3));
            ids.add(
                    found(
                            ids,
                            "gov-%02d",
                            name,
                            Organization.Kind.GOVERNMENT,
                            dice.chance(0.5) ? 900 : null));
        }
        return ids;
    }

    private String found(
            List<String> before,
            String pattern,
            String name,
            Organization.Kind kind,
            @Nullable Integer headcount) {
        String id = Words.numbered(pattern, before.size() + 1);
        organizations.add(Organization.of(kind, id, name, headcount, null));
        return id;
    }

    private @Nullable Integer stated() {
        return dice.chance(0.2) ? dice.skewed(12_000, 0.6, 900, 50_000) : null;
    }
}
