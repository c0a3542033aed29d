package io.commonground.web.limits;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.commonground.graph.LimitExceeded;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reckons what an operation may cost at most, before any of it is worked on. Every object counts 1,
 * a list as many as its argument asks for, and a field with {@code @cost} what that says beside.
 * What {@code @skip} and {@code @include} leave out is reckoned in.
 */
final class Pricing {

    /** Rows of a list of which nothing is said. */
    private static final long SOME = 10;

    /** Of the schema's description, however much of it is asked for. */
    private static final Price INTROSPECTION = new Price(100, 100);

    private static final long WEIGHT_OF_MUTATION = 10;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final CostLimits limits;
    private final Map<Spread, Price> priced = new HashMap<>();
    private boolean introspects;

    private Pricing(ExecutionContext execution, CostLimits limits) {
        this.schema = execution.getGraphQLSchema();
        this.fragments = execution.getFragmentsByName();
        this.variables = execution.getCoercedVariables().toMap();
        this.limits = limits;
    }

    /**
     * What an operation comes to.
     *
     * @param introspects whether it asks for the schema's description
     */
    record Bill(Price price, boolean introspects) {}

    /** A fragment below a field whose argument says how many rows the lists there have. */
    private record Spread(String fragment, long rows) {}

    /**
     * The bill of the operation that is about to be worked on.
     *
     * @throws LimitExceeded where an argument asks for more than one may
     */
    static Bill of(ExecutionContext execution, CostLimits limits) {
        var pricing = new Pricing(execution, limits);
        OperationDefinition operation = execution.getOperationDefinition();
        Price price = pricing.of(operation.getSelectionSet(), pricing.root(operation), 0);
        pricing.variables.values().forEach(value -> Arguments.checkList(value, limits.listItems()));
        long weight =
                operation.getOperation() == Operation.MUTATION
                        ? operation.getSelectionSet().getSelections().size() * WEIGHT_OF_MUTATION
                        : 0;
        return new Bill(price.dearerBy(weight), pricing.introspects);
    }

    private GraphQLObjectType root(OperationDefinition operation) {
        return Objects.requireNonNull(
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                });
    }

    /**
     * The price of what is asked of one object.
     *
     * @param rows how many rows the lists right below have, 0 where nobody said
     */
    private Price of(@Nullable SelectionSet selections, GraphQLCompositeType on, long rows) {
        Price sum = Price.NOTHING;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                sum = sum.plus(of(selection, on, rows));
            }
        }
        return sum;
    }

    private Price of(Selection<?> selection, GraphQLCompositeType on, long rows) {
        return switch (selection) {
            case Field field -> of(field, on, rows);
            case InlineFragment inline ->
                    of(inline.getSelectionSet(), type(inline.getTypeCondition(), on), rows);
            case FragmentSpread spread -> of(new Spread(spread.getName(), rows), on);
            default -> Price.NOTHING;
        };
    }

    private Price of(Spread spread, GraphQLCompositeType on) {
        Price known = priced.get(spread);
        FragmentDefinition fragment = fragments.get(spread.fragment());
        if (known != null || fragment == null) {
            return known == null ? Price.NOTHING : known;
        }
        Price price =
                of(
                        fragment.getSelectionSet(),
                        type(fragment.getTypeCondition(), on),
                        spread.rows());
        priced.put(spread, price);
        return price;
    }

    private GraphQLCompositeType type(
            @Nullable TypeName condition, GraphQLCompositeType otherwise) {
        return condition != null
                        && schema.getType(condition.getName()) instanceof GraphQLCompositeType type
                ? type
                : otherwise;
    }

    private Price of(Field field, GraphQLCompositeType on, long rowsHere) {
        if (field.getName().startsWith("__")) {
            boolean typename = field.getName().equals("__typename");
            introspects |= !typename;
            return typename ? Price.NOTHING : INTROSPECTION;
        }
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, on, field.getName());
        FieldCost cost = FieldCost.of(definition);
        var arguments = new Arguments(field, definition, variables);
        long rows = rows(cost, arguments);
        arguments.checkLists(limits.listItems());
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return items(field, definition, list ? 0 : rows)
                .times(list ? size(cost, rows, rowsHere) : 1)
                .dearerBy(weight(cost, arguments, rows));
    }

    /** One object of what the field brings, with all that is asked of it. */
    private Price items(Field field, GraphQLFieldDefinition definition, long rowsBelow) {
        return GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type
                ? Price.OBJECT.plus(of(field.getSelectionSet(), type, rowsBelow))
                : Price.NOTHING;
    }

    /** How many rows the field's argument asks for; 0 where it has none that says so. */
    private long rows(FieldCost cost, Arguments arguments) {
        if (cost.by() == null) {
            return 0;
        }
        Long asked = arguments.number(cost.by());
        if (asked == null || asked == 0 && arguments.isList(cost.by())) {
            return cost.assumed() == null ? 0 : cost.assumed();
        }
        long most = cost.atMost() == null ? limits.listSize() : cost.atMost();
        if (asked > most) {
            throw new LimitExceeded(tooMany(cost.by(), arguments).formatted(asked, most));
        }
        return asked;
    }

    private static String tooMany(String argument, Arguments arguments) {
        if (arguments.isList(argument)) {
            return "'" + argument + "' names %d: name at most %d. Send several requests.";
        }
        return "'"
                + argument
                + "' is %d: ask for at most %d"
                + (arguments.hasMorePages()
                        ? " and page on with 'after', or send several requests."
                        : ".");
    }

    private static long size(FieldCost cost, long rows, long rowsHere) {
        if (cost.by() != null && rows > 0) {
            return rows;
        }
        if (rowsHere > 0 && cost.each()) {
            return Saturated.times(rowsHere, cost.assumed() == null ? 1 : cost.assumed());
        }
        return cost.assumed() == null ? SOME : cost.assumed();
    }

    private static long weight(FieldCost cost, Arguments arguments, long rows) {
        long weight = cost.weight();
        for (String name : cost.times()) {
            Long factor = name.equals(cost.by()) ? (Long) rows : arguments.number(name);
            weight = Saturated.times(weight, factor == null ? 1 : factor);
        }
        return weight;
    }
}
