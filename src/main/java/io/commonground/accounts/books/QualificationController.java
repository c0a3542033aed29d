package io.commonground.accounts.books;

import io.commonground.accounts.Account;
import io.commonground.accounts.AccountKind;
import io.commonground.accounts.Accounts;
import io.commonground.accounts.books.Standing.Member;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.Connection;
import io.commonground.privacy.Viewers;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers who qualifies for a sponsor. */
@Controller
class QualificationController {

    private final Qualifications qualifications;
    private final Accounts accounts;
    private final People people;
    private final Viewers viewers;

    QualificationController(
            Qualifications qualifications, Accounts accounts, People people, Viewers viewers) {
        this.qualifications = qualifications;
        this.accounts = accounts;
        this.people = people;
        this.viewers = viewers;
    }

    @QueryMapping
    Connection<Qualification> qualifyingAccounts(
            @Argument @Nullable QualificationVerdict verdict,
            @Argument @Nullable AccountKind kind,
            @Argument int first,
            @Argument @Nullable String after) {
        return qualifications.page(verdict, kind, first, after, viewers.current().lens());
    }

    @QueryMapping
    QualificationModel qualificationModel() {
        return qualifications.model();
    }

    @BatchMapping(typeName = "Account")
    Map<Account, Qualification> qualification(List<Account> of) {
        Map<String, Qualification> found =
                qualifications.of(of.stream().map(Account::ownId).distinct().toList());
        Map<Account, Qualification> by = new HashMap<>();
        of.forEach(account -> by.put(account, found.get(account.ownId())));
        return by;
    }

    @BatchMapping(typeName = "Qualification")
    Map<Qualification, Account> account(List<Qualification> of) {
        return each(of, Qualification::ownId);
    }

    @BatchMapping(typeName = "Qualification")
    Map<Qualification, Account> rolledUpInto(List<Qualification> of) {
        return each(of, Qualification::head);
    }

    @BatchMapping(typeName = "Qualification")
    Map<Qualification, QualificationPart> own(List<Qualification> of) {
        Map<String, Account> seen = seen(of.stream().map(Qualification::ownId).toList());
        Map<Qualification, QualificationPart> found = new HashMap<>();
        of.forEach(one -> found.put(one, own(one, seen.get(one.ownId()))));
        return found;
    }

    private static QualificationPart own(Qualification one, @Nullable Account account) {
        Standing standing = one.standing();
        return standing == null
                ? QualificationPart.none(account, one.reason())
                : QualificationPart.of(account, standing.worth());
    }

    @BatchMapping(typeName = "Qualification")
    Map<Qualification, List<QualificationPart>> rolledUpFrom(List<Qualification> of) {
        Map<String, Account> seen =
                seen(of.stream().flatMap(one -> below(one).stream()).map(Member::account).toList());
        Map<Qualification, List<QualificationPart>> found = new HashMap<>();
        of.forEach(one -> found.put(one, QualificationPart.of(below(one), seen)));
        return found;
    }

    private static List<Member> below(Qualification one) {
        Standing standing = one.standing();
        return standing == null ? List.of() : standing.below();
    }

    @BatchMapping(typeName = "Qualification")
    Map<Qualification, List<QualificationOverride>> overrides(List<Qualification> of) {
        Map<String, List<QualificationOverride>> all =
                qualifications.overrides(
                        of.stream().map(Qualification::ownId).distinct().toList(),
                        viewers.current().lens());
        Map<Qualification, List<QualificationOverride>> found = new HashMap<>();
        of.forEach(one -> found.put(one, all.getOrDefault(one.ownId(), List.of())));
        return found;
    }

    @BatchMapping(typeName = "QualificationOverride")
    Map<QualificationOverride, Person> by(List<QualificationOverride> of) {
        return people.each(of, QualificationOverride::recordedBy, viewers.current().lens());
    }

    @BatchMapping(typeName = "QualificationOverride")
    Map<QualificationOverride, Person> endedBy(List<QualificationOverride> of) {
        return people.each(of, QualificationOverride::retractedBy, viewers.current().lens());
    }

    private Map<Qualification, Account> each(
            List<Qualification> of, Function<Qualification, @Nullable String> account) {
        Map<String, Account> seen =
                seen(of.stream().map(account).flatMap(Stream::ofNullable).toList());
        Map<Qualification, Account> found = new HashMap<>();
        of.forEach(one -> {
            Account its = seen.get(account.apply(one));
            if (its != null) {
                found.put(one, its);
            }
        });
        return found;
    }

    private Map<String, Account> seen(Collection<String> ids) {
        return accounts.listById(ids, viewers.current().lens());
    }
}
