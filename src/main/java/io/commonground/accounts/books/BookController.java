package io.commonground.accounts.books;

import static java.util.stream.Collectors.groupingBy;

import io.commonground.accounts.Account;
import io.commonground.accounts.books.Books.FactFilter;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.directory.Sources;
import io.commonground.graph.Source;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Answers what is known of accounts. */
@Controller
class BookController {

    private final Books books;
    private final Sources sources;
    private final People people;
    private final Viewers viewers;

    BookController(
            Books books,
            Sources sources,
            People people,
            Viewers viewers,
            BatchLoaderRegistry loaders) {
        this.books = books;
        this.sources = sources;
        this.people = people;
        this.viewers = viewers;
        loaders.<FactsOf, List<AccountFact>>forName("accountFacts")
                .registerMappedBatchLoader((asked, _) -> {
                    Viewer viewer = viewers.current();
                    return Mono.fromCallable(() -> facts(asked, viewer));
                });
    }

    /** Those facts of an account. */
    record FactsOf(String account, FactFilter filter) {}

    @BatchMapping(typeName = "Account")
    Map<Account, List<AccountFigures>> figures(List<Account> of) {
        Map<String, List<AccountFigures>> all =
                books.figures(of.stream().map(Account::ownId).toList(), viewers.current().lens());
        Map<Account, List<AccountFigures>> found = new HashMap<>();
        of.forEach(account -> found.put(account, all.getOrDefault(account.ownId(), List.of())));
        return found;
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<List<AccountFact>> facts(
            Account account,
            @Argument @Nullable List<AccountFactKind> kinds,
            @Argument @Nullable LocalDate asOf,
            @Argument boolean all,
            DataLoader<FactsOf, List<AccountFact>> accountFacts) {
        return accountFacts.load(new FactsOf(account.ownId(), new FactFilter(kinds, asOf, all)));
    }

    /** A statement for each filter; a request has one or a few, however many its accounts. */
    private Map<FactsOf, List<AccountFact>> facts(Set<FactsOf> asked, Viewer viewer) {
        Map<FactsOf, List<AccountFact>> found = new HashMap<>();
        asked.stream()
                .collect(groupingBy(FactsOf::filter))
                .forEach((filter, of) -> {
                    Map<String, List<AccountFact>> facts =
                            books.facts(of.stream().map(FactsOf::account).toList(), filter, viewer);
                    of.forEach(one -> found.put(one, facts.getOrDefault(one.account(), List.of())));
                });
        return found;
    }

    @BatchMapping(typeName = "AccountFigures", field = "source")
    Map<AccountFigures, Source> sourceOfFigures(List<AccountFigures> of) {
        return sources.of(of, AccountFigures::source);
    }

    @BatchMapping(typeName = "AccountFact", field = "source")
    Map<AccountFact, Source> sourceOfFact(List<AccountFact> of) {
        return sources.of(of, AccountFact::source);
    }

    @BatchMapping(typeName = "AccountFact")
    Map<AccountFact, Person> controlledBy(List<AccountFact> of) {
        return people.each(of, AccountFact::controller, viewers.current().lens());
    }

    @BatchMapping(typeName = "AccountFact")
    Map<AccountFact, Person> recordedBy(List<AccountFact> of) {
        return people.each(of, AccountFact::recordedBy, viewers.current().lens());
    }

    @BatchMapping(typeName = "AccountFact")
    Map<AccountFact, Person> retractedBy(List<AccountFact> of) {
        return people.each(of, AccountFact::retractedBy, viewers.current().lens());
    }
}
