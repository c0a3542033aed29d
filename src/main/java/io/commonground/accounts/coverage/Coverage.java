package io.commonground.accounts.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.commonground.accounts.RelationshipLevel;
import io.commonground.directory.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom of an account we know, and how well.
 *
 * @param account own id
 * @param asOf the day it is told for
 * @param cells one of us and one of them, where there is a tie or somebody said a level; the most
 *     influential of them first, and for each the best known
 * @param byStakeholder all of them, the most influential first
 * @param distinctConnectors how many ways to the account share nobody, neither ours nor theirs
 * @param singlePointsOfFailure who must not be lost, those first who would cost the most
 * @param places where they stand in the account, for {@link #whiteSpace}
 * @param heads people at the top of branches, by own id
 */
public record Coverage(
        String account,
        LocalDate asOf,
        List<CoverageCell> cells,
        List<StakeholderCoverage> byStakeholder,
        int distinctConnectors,
        List<SinglePointOfFailure> singlePointsOfFailure,
        Places places,
        Map<String, Person> heads) {

    private static final Comparator<WhiteSpace> LARGEST =
            Comparator.comparingDouble((WhiteSpace part) -> weight(part.thin()))
                    .thenComparingDouble(WhiteSpace::weight)
                    .reversed();

    /** The cells of these levels; all where none is named. */
    List<CoverageCell> cells(@Nullable List<RelationshipLevel> levels) {
        return levels == null || levels.isEmpty()
                ? cells
                : cells.stream().filter(cell -> levels.contains(cell.level())).toList();
    }

    /** The parts of the account's organization, those first where most is unknown to us. */
    public List<WhiteSpace> whiteSpace(WhiteSpaceBy by) {
        Map<String, List<StakeholderCoverage>> parts =
                byStakeholder.stream()
                        .collect(groupingBy(its -> part(its, by), LinkedHashMap::new, toList()));
        return parts.entrySet().stream()
                .map(part -> whiteSpace(part.getKey(), part.getValue(), by))
                .sorted(LARGEST)
                .toList();
    }

    private String part(StakeholderCoverage its, WhiteSpaceBy by) {
        String person = its.stakeholder().ownId();
        return switch (by) {
            case BRANCH -> places.branch(person);
            case UNIT -> Objects.requireNonNullElse(places.unit(person), "");
        };
    }

    private WhiteSpace whiteSpace(String part, List<StakeholderCoverage> all, WhiteSpaceBy by) {
        List<StakeholderCoverage> thin = all.stream().filter(StakeholderCoverage::isThin).toList();
        double weight = weight(all);
        return new WhiteSpace(
                by == WhiteSpaceBy.BRANCH ? heads.get(part) : null,
                by == WhiteSpaceBy.UNIT && !part.isEmpty() ? part : null,
                all.size(),
                weight,
                thin,
                weight > 0 ? weight(thin) / weight : (double) thin.size() / all.size());
    }

    private static double weight(List<StakeholderCoverage> some) {
        return some.stream().mapToDouble(StakeholderCoverage::weight).sum();
    }
}
