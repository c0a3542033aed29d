package io.commonground;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.commonground.graph.GraphTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** Where a score is told, the schema says what it is not for. */
@GraphTest
class DoNoHarmTests {

    private static final String NOT_FOR = "not for decisions on pay, promotion or dismissal";

    /** Fractions that say nothing about how good anybody or anything between people is. */
    private static final Set<String> NO_SCORES =
            Set.of("confidence", "overlapYears", "gapYears", "rarity");

    /** Constants of formulas; {@code ScoringModel}, which holds them, says it. */
    private static final String CONSTANTS = "Model";

    @Autowired GraphQlSource source;

    @Test
    void everyTypeThatTellsAScoreSaysWhatItIsNotFor() {
        List<GraphQLObjectType> scored = types().filter(DoNoHarmTests::tellsScore).toList();

        assertThat(scored)
                .extracting(GraphQLObjectType::getName)
                .contains("Path", "Hop", "CommonLinks", "CommonLink", "CommonGroundCell", "Reason");
        assertThat(scored)
                .filteredOn(type -> isSilent(type.getDescription()))
                .extracting(GraphQLObjectType::getName)
                .isEmpty();
    }

    @Test
    void everyQuestionAnsweredByScoresSaysWhatTheyAreNotFor() {
        List<GraphQLFieldDefinition> scored =
                schema().getQueryType().getFieldDefinitions().stream()
                        .filter(this::isAnsweredByScores)
                        .toList();

        assertThat(scored)
                .extracting(GraphQLFieldDefinition::getName)
                .contains("connectionPaths", "introducers", "commonGround", "commonLinks");
        assertThat(scored)
                .filteredOn(field -> isSilent(field.getDescription()))
                .extracting(GraphQLFieldDefinition::getName)
                .isEmpty();
        assertThat(schema().getObjectType("ScoringModel").getDescription()).contains(NOT_FOR);
    }

    private boolean isAnsweredByScores(GraphQLFieldDefinition field) {
        return output(field)
                .filter(type ->
                        tellsScore(type)
                                || type.getFieldDefinitions().stream()
                                        .flatMap(DoNoHarmTests::output)
                                        .anyMatch(DoNoHarmTests::tellsScore))
                .findAny()
                .isPresent();
    }

    private static Stream<GraphQLObjectType> output(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type
                ? Stream.of(type)
                : Stream.empty();
    }

    private static boolean tellsScore(GraphQLObjectType type) {
        return !type.getName().endsWith(CONSTANTS)
                && type.getFieldDefinitions().stream().anyMatch(DoNoHarmTests::isScore);
    }

    private static boolean isScore(GraphQLFieldDefinition field) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return type.getName().equals("Float") && !NO_SCORES.contains(field.getName());
    }

    private static boolean isSilent(String description) {
        String text = Objects.requireNonNullElse(description, "").replaceAll("\\s+", " ");
        return !text.contains(NOT_FOR);
    }

    private Stream<GraphQLObjectType> types() {
        return schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast);
    }

    private GraphQLSchema schema() {
        return source.schema();
    }
}
