package io.commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

/** Who may ask what stands in docs/access.md, field by field, and is what the service does. */
@GraphTest
class AccessTests {

    private static final Path TABLE = Path.of("docs/access.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `((?:Query|Mutation|Subscription)\\.\\w+)` \\|(.*)\\|$");
    private static final String REFUSED = "This is for the roles";

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired GraphQlSource source;

    /** A field of the table, with the mark of each role. */
    record Line(String field, Map<String, String> marks) {

        List<String> askers() {
            return columns().stream().filter(role -> !marks.get(role).equals("–")).toList();
        }

        @Override
        public String toString() {
            return field;
        }
    }

    @BeforeEach
    void annAndBo() {
        graph.person("Ann");
        graph.person("Bo");
    }

    static Stream<Line> lines() throws IOException {
        return ROW.matcher(Files.readString(TABLE)).results().map(AccessTests::line);
    }

    private static Line line(MatchResult row) {
        List<String> cells = Arrays.stream(row.group(2).split("\\|")).map(String::strip).toList();
        assertThat(cells).as(row.group(1)).hasSize(columns().size()).allMatch(MARKS::contains);
        Map<String, String> marks = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            marks.put(columns().get(i), cells.get(i));
        }
        return new Line(row.group(1), marks);
    }

    private static final List<String> MARKS = List.of("yes", "own", "–");

    /** The roles, and nothing for those who have none. */
    private static List<String> columns() {
        return Stream.concat(Arrays.stream(Role.values()).map(Role::name), Stream.of("")).toList();
    }

    @Test
    void everyFieldStandsInTheTableOnce() throws IOException {
        List<String> fields =
                roots().values().stream()
                        .flatMap(type ->
                                type.getFieldDefinitions().stream()
                                        .map(field -> type.getName() + "." + field.getName()))
                        .toList();

        assertThat(lines().map(Line::field)).containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void anAnalystChangesNothingButWhatIsTheirs() throws IOException {
        assertThat(lines().filter(line -> line.field().startsWith("Mutation.")))
                .isNotEmpty()
                .allMatch(line -> !line.marks().get("ANALYST").equals("yes"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theServiceRefusesWhomTheTableDoes(Line line) {
        String document = document(line.field());
        List<String> answered = new ArrayList<>();
        for (String role : columns()) {
            Asker.Answer answer = Asker.at(port).as("Ann", role).ask(document);
            assertThat(answer.body()).as(document).doesNotContain("UNAUTHENTICATED");
            assertThat(answer.body()).as(document).doesNotContain("Validation");
            if (!(answer.body().contains("FORBIDDEN") && answer.body().contains(REFUSED))) {
                answered.add(role);
            }
        }

        assertThat(answered).as(document).isEqualTo(line.askers());
    }

    private Map<String, GraphQLObjectType> roots() {
        GraphQLSchema schema = source.schema();
        Map<String, GraphQLObjectType> roots = new TreeMap<>();
        for (GraphQLObjectType type :
                List.of(
                        schema.getQueryType(),
                        schema.getMutationType(),
                        schema.getSubscriptionType())) {
            roots.put(type.getName(), type);
        }
        return roots;
    }

    /** Asks for a field with what it needs, and for nothing of the answer. */
    private String document(String name) {
        String[] words = name.split("\\.");
        GraphQLFieldDefinition field = roots().get(words[0]).getFieldDefinition(words[1]);
        String arguments =
                field.getArguments().stream()
                        .filter(AccessTests::isNeeded)
                        .map(argument -> argument.getName() + ": " + literal(argument.getType()))
                        .collect(Collectors.joining(", "));
        return "%s { %s%s%s }"
                .formatted(
                        words[0].toLowerCase(Locale.ROOT),
                        field.getName(),
                        arguments.isEmpty() ? "" : "(" + arguments + ")",
                        GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()))
                                ? ""
                                : " { __typename }");
    }

    private static boolean isNeeded(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    }

    private static String literal(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull needed -> literal(needed.getWrappedType());
            case GraphQLList list -> "[" + literal(list.getWrappedType()) + "]";
            case GraphQLEnumType values -> values.getValues().getFirst().getName();
            case GraphQLInputObjectType input -> object(input);
            case GraphQLInputType scalar -> scalar(((GraphQLNamedType) scalar).getName());
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    private static String object(GraphQLInputObjectType input) {
        return input.getFieldDefinitions().stream()
                .filter(field ->
                        GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
                .map(field -> field.getName() + ": " + literal(field.getType()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String scalar(String type) {
        return switch (type) {
            case "Int" -> "1";
            case "Float" -> "0.5";
            case "Boolean" -> "true";
            case "ID" -> "\"test:Bo\"";
            case "Date" -> "\"2026-01-01\"";
            case "DateTime" -> "\"2026-01-01T00:00:00Z\"";
            default -> "\"x\"";
        };
    }
}
