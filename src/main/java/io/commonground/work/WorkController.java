package io.commonground.work;

import io.commonground.accounts.Account;
import io.commonground.accounts.Accounts;
import io.commonground.alerts.Wording;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.Connection;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what needs somebody this week. */
@Controller
class WorkController {

    private final WorkLists lists;
    private final Wording wording;
    private final People people;
    private final Accounts accounts;
    private final Viewers viewers;

    WorkController(
            WorkLists lists, Wording wording, People people, Accounts accounts, Viewers viewers) {
        this.lists = lists;
        this.wording = wording;
        this.people = people;
        this.accounts = accounts;
        this.viewers = viewers;
    }

    /**
     * What needs somebody.
     *
     * @param total how many there are beside those shown
     */
    record WorkList(List<WorkItem> items, int total) {}

    @QueryMapping
    WorkList workList(@Argument int first, @Argument @Nullable List<WorkKind> kinds) {
        int size = Connection.size(first);
        List<WorkItem> all = lists.of(viewers.current(), kinds == null ? List.of() : kinds);
        return new WorkList(all.stream().limit(size).toList(), all.size());
    }

    @BatchMapping(typeName = "WorkItem")
    Map<WorkItem, String> reason(List<WorkItem> items) {
        var names = wording.of(items.stream().map(WorkItem::text).toList(), lens());
        Map<WorkItem, String> reasons = new HashMap<>();
        items.forEach(item -> reasons.put(item, names.in(item.text())));
        return reasons;
    }

    @BatchMapping(typeName = "WorkItem")
    Map<WorkItem, Account> account(List<WorkItem> items) {
        Map<String, Account> known =
                accounts.listById(
                        items.stream().map(WorkItem::concerns).filter(Objects::nonNull).toList(),
                        lens());
        Map<WorkItem, Account> found = new HashMap<>();
        items.forEach(item -> {
            Account account = item.concerns() == null ? null : known.get(item.concerns());
            if (account != null) {
                found.put(item, account);
            }
        });
        return found;
    }

    @BatchMapping(typeName = "WorkItem")
    Map<WorkItem, Person> person(List<WorkItem> items) {
        return people.each(items, WorkItem::whom, lens());
    }

    private Lens lens() {
        return viewers.current().lens();
    }
}
