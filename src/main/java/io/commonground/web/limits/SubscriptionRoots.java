package io.commonground.web.limits;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import io.commonground.graph.InvalidRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of a document's subscriptions. GraphQL (September 2025, 5.2.4.1) lets no
 * variable decide there what is subscribed to.
 */
final class SubscriptionRoots {

    private static final Set<String> CONDITIONS = Set.of("skip", "include");

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private SubscriptionRoots(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
    }

    /**
     * Lets a document pass whose subscriptions begin with a field as such.
     *
     * @throws InvalidRequest where one is skipped or included on a condition
     */
    static void check(Document document) {
        var roots = new SubscriptionRoots(document);
        document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation ->
                        operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION)
                .forEach(operation -> roots.check(operation.getSelectionSet()));
    }

    private void check(@Nullable SelectionSet selections) {
        if (selections != null) {
            selections.getSelections().forEach(this::check);
        }
    }

    private void check(Selection<?> selection) {
        if (selection instanceof DirectivesContainer<?> conditional) {
            conditional.getDirectives().forEach(SubscriptionRoots::check);
        }
        if (selection instanceof InlineFragment fragment) {
            check(fragment.getSelectionSet());
        }
        if (selection instanceof FragmentSpread spread
                && seen.add(spread.getName())
                && fragments.get(spread.getName()) instanceof FragmentDefinition fragment) {
            check(fragment.getSelectionSet());
        }
    }

    private static void check(Directive directive) {
        if (CONDITIONS.contains(directive.getName())) {
            throw new InvalidRequest(
                    "The top of a subscription carries '@%s': leave it out there, and subscribe or do not; on the fields below it may stand."
                            .formatted(directive.getName()));
        }
    }
}
