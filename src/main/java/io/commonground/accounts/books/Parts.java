package io.commonground.accounts.books;

import io.commonground.accounts.Today;
import io.commonground.graph.Forbidden;
import io.commonground.graph.Graph;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may change what is known of an account. */
@Component
class Parts {

    private final Graph graph;
    private final Today today;

    Parts(Graph graph, Today today) {
        this.graph = graph;
        this.today = today;
    }

    /** What the viewer has to do with the account of that own id. */
    Part of(String account, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("account", account);
        parameters.put("day", today.day().toEpochDay());
        parameters.put("lens", viewer.lens().asParameter());
        return graph.find("accounts/books/part", parameters)
                .map(Part::of)
                .orElse(new Part(false, false, false));
    }

    /**
     * Goes on for the account's manager, its sponsor and whoever runs the program.
     *
     * @throws Forbidden for others
     */
    void mustKeep(String account, Viewer viewer) {
        if (!viewer.isAny(Role.PROGRAM_MANAGER) && !of(account, viewer).isAny()) {
            throw new Forbidden(
                    "Only the account's manager, its sponsor, or whoever runs the program, changes that.");
        }
    }

    /**
     * Goes on for the account's manager and whoever runs the program.
     *
     * @throws Forbidden for others
     */
    void mustManage(String account, Viewer viewer) {
        if (!viewer.isAny(Role.PROGRAM_MANAGER) && !of(account, viewer).manages()) {
            throw new Forbidden(
                    "Only the account's manager, or whoever runs the program, changes that.");
        }
    }

    /**
     * Goes on for who recorded a fact, and for those who keep its account; of a private fact for
     * its owner.
     *
     * @throws Forbidden for others
     */
    void mustKeep(AccountFact fact, Viewer viewer) {
        if (fact.owner() != null) {
            if (!fact.owner().equals(viewer.person())) {
                throw new Forbidden("This is somebody's own: they alone change it.");
            }
        } else if (viewer.person() == null || !viewer.person().equals(fact.recordedBy())) {
            mustKeep(fact.account(), viewer);
        }
    }
}
