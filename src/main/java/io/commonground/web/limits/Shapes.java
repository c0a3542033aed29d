package io.commonground.web.limits;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures the operations of a document. Each fragment is measured once, however often it is
 * spread, so that a few lines which stand for billions of fields cost a few steps.
 */
final class Shapes {

    /** Nobody looks below this; what nests deeper counts as this deep. */
    static final int DEEPEST = 500;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Shape> measured = new HashMap<>();
    private int nesting;

    private Shapes(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
    }

    /** The shapes of a document's operations, in their order. */
    static List<Shape> of(Document document) {
        var shapes = new Shapes(document);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(shapes::of)
                .toList();
    }

    private Shape of(OperationDefinition operation) {
        int onVariables =
                operation.getVariableDefinitions().stream()
                        .mapToInt(variable -> variable.getDirectives().size())
                        .sum();
        return of(operation.getSelectionSet())
                .withDirectives(operation.getDirectives().size() + onVariables);
    }

    private Shape of(@Nullable SelectionSet selections) {
        if (selections == null) {
            return Shape.NOTHING;
        }
        if (nesting == DEEPEST) {
            return new Shape(DEEPEST, 0, 0, 0);
        }
        nesting++;
        Shape shape =
                selections.getSelections().stream()
                        .map(this::of)
                        .reduce(Shape.NOTHING, Shape::beside);
        nesting--;
        return shape;
    }

    private Shape of(Selection<?> selection) {
        return switch (selection) {
            case Field field ->
                    of(field.getSelectionSet())
                            .belowField(field.getAlias() != null, field.getDirectives().size());
            case InlineFragment fragment ->
                    of(fragment.getSelectionSet()).withDirectives(fragment.getDirectives().size());
            case FragmentSpread spread ->
                    of(spread.getName()).withDirectives(spread.getDirectives().size());
            default -> Shape.NOTHING;
        };
    }

    /** A fragment that spreads itself counts as nothing there; it is refused as invalid later. */
    private Shape of(String name) {
        Shape known = measured.get(name);
        FragmentDefinition fragment = fragments.get(name);
        if (known != null || fragment == null) {
            return known == null ? Shape.NOTHING : known;
        }
        measured.put(name, Shape.NOTHING);
        Shape shape =
                of(fragment.getSelectionSet()).withDirectives(fragment.getDirectives().size());
        measured.put(name, shape);
        return shape;
    }
}
