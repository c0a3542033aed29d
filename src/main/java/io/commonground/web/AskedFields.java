package io.commonground.web;

import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.commonground.graph.Named;
import io.commonground.graph.NamesPeople;
import io.commonground.privacy.Audit;
import io.commonground.privacy.AuditNote;
import io.commonground.privacy.Viewers;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Notes for the audit which fields are asked for, whom their arguments name, and which people an
 * answer shows or names, whether or not their ids are asked for; puts each change on record before
 * it is made. Other fields are left as they are.
 */
final class AskedFields extends GraphQLTypeVisitorStub {

    /** Under which the context of a request holds its note. */
    static final String NOTE = "audit";

    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");
    private static final String PERSON = "Person";
    private static final String CHANGE = "MUTATION";

    private final Audit audit;
    private final Viewers viewers;

    AskedFields(Audit audit, Viewers viewers) {
        this.audit = audit;
        this.viewers = viewers;
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType parent
                && !parent.getName().startsWith("__")) {
            boolean isRoot = ROOTS.contains(parent.getName());
            if (isRoot || mayShowPeople(field)) {
                watch(parent, field, isRoot, context);
            } else if (namesPeople(field)) {
                watchWords(parent, field, context);
            }
        }
        return TraversalControl.CONTINUE;
    }

    private static boolean mayShowPeople(GraphQLFieldDefinition field) {
        GraphQLNamedType type = (GraphQLNamedType) unwrapAll(field.getType());
        return type.getName().equals(PERSON) || type instanceof GraphQLInterfaceType;
    }

    private static boolean namesPeople(GraphQLFieldDefinition field) {
        return field.getDefinition() != null && field.getDefinition().hasDirective("names");
    }

    private static void watchWords(
            GraphQLObjectType parent,
            GraphQLFieldDefinition field,
            TraverserContext<GraphQLSchemaElement> context) {
        GraphQLCodeRegistry.Builder code =
                context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
        FieldCoordinates at = FieldCoordinates.coordinates(parent, field);
        DataFetcher<?> fetcher = code.getDataFetcher(at, field);
        DataFetcher<Object> watched =
                environment -> {
                    AuditNote note = environment.getGraphQlContext().get(NOTE);
                    if (note != null && environment.getSource() instanceof NamesPeople named) {
                        note.named(named.people());
                    }
                    return fetcher.get(environment);
                };
        code.dataFetcher(at, watched);
    }

    private void watch(
            GraphQLObjectType parent,
            GraphQLFieldDefinition field,
            boolean isRoot,
            TraverserContext<GraphQLSchemaElement> context) {
        GraphQLCodeRegistry.Builder code =
                context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
        FieldCoordinates at = FieldCoordinates.coordinates(parent, field);
        DataFetcher<?> fetcher = code.getDataFetcher(at, field);
        DataFetcher<Object> watched =
                environment -> {
                    AuditNote note = environment.getGraphQlContext().get(NOTE);
                    if (note == null) {
                        return fetcher.get(environment);
                    }
                    if (isRoot) {
                        String kind = parent.getName().toUpperCase(Locale.ROOT);
                        note.asked(kind, field.getName());
                        noteIds(field, environment, note);
                        if (kind.equals(CHANGE)) {
                            // What is refused is on record by that alone.
                            AllowedRoles.check(viewers, parent.getName(), field);
                            audit.begin(note);
                        }
                    }
                    return noted(fetcher.get(environment), note);
                };
        code.dataFetcher(at, watched);
    }

    private static void noteIds(
            GraphQLFieldDefinition field, DataFetchingEnvironment environment, AuditNote note) {
        GraphQLNamedType answer = (GraphQLNamedType) unwrapAll(field.getType());
        field.getArguments().stream()
                .flatMap(argument -> ids(argument, environment.getArgument(argument.getName())))
                .forEach(id -> {
                    note.asksFor(id.value());
                    id.means(answer.getName()).ifPresent(note::refersTo);
                });
    }

    /** Those of a value, and of what an input object holds. */
    private static Stream<AskedId> ids(
            GraphQLInputValueDefinition argument, @Nullable Object value) {
        GraphQLType type = unwrapAll(argument.getType());
        return switch (value) {
            case null -> Stream.empty();
            case Collection<?> some -> some.stream().flatMap(one -> ids(argument, one));
            case Map<?, ?> parts when type instanceof GraphQLInputObjectType input ->
                    input.getFields().stream()
                            .flatMap(part -> ids(part, parts.get(part.getName())));
            default ->
                    isId(type)
                            ? Stream.of(new AskedId(argument.getName(), String.valueOf(value)))
                            : Stream.empty();
        };
    }

    private static boolean isId(GraphQLType type) {
        return ((GraphQLNamedType) unwrapAll(type)).getName().equals("ID");
    }

    /** The same value, with the people of it noted before anybody else sees it. */
    private static @Nullable Object noted(@Nullable Object value, AuditNote note) {
        if (value instanceof CompletionStage<?> later) {
            return later.thenApply(now -> noted(now, note));
        }
        if (value instanceof Mono<?> later) {
            return later.doOnNext(now -> note(now, note));
        }
        note(value, note);
        return value;
    }

    private static void note(@Nullable Object value, AuditNote note) {
        switch (value) {
            case Named named when named.schemaType().equals(PERSON) -> note.shown(named.id());
            case Collection<?> some -> some.forEach(one -> note(one, note));
            case Optional<?> maybe -> maybe.ifPresent(one -> note(one, note));
            case DataFetcherResult<?> result -> note(result.getData(), note);
            case null, default -> {}
        }
    }
}
