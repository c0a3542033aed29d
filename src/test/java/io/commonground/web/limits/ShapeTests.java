package io.commonground.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapeTests {

    private static List<String> shapes(String document) {
        return Shapes.of(Parser.parse(document)).stream().map(Shape::toString).toList();
    }

    @Test
    void fieldsBelowAndBesideEachOther() {
        assertThat(shapes("{ a { b { c } d } e }"))
                .containsExactly("3 deep, 2 wide, 0 aliases, 0 directives");
    }

    @Test
    void aliasesAndDirectivesCountAtAnyDepth() {
        assertThat(shapes("query Q($v: Int @x) @y { a: b @z { c: d } ... @w { e: __typename } }"))
                .containsExactly("2 deep, 2 wide, 3 aliases, 4 directives");
    }

    @Test
    void aFragmentIsAsLargeAsWhatItStandsForWhereverItIsSpread() {
        assertThat(shapes("{ a { ...F } b { ...F } ...F } fragment F on T { c: d @x e { f } }"))
                .containsExactly("3 deep, 4 wide, 3 aliases, 3 directives");
    }

    @Test
    void eachOperationHasItsOwnShape() {
        assertThat(shapes("query A { a } mutation B { b { c } }"))
                .containsExactly(
                        "1 deep, 1 wide, 0 aliases, 0 directives",
                        "2 deep, 1 wide, 0 aliases, 0 directives");
    }

    @Test
    void aCircleOfFragmentsHasAnEnd() {
        assertThat(shapes("{ ...F } fragment F on T { a ...G } fragment G on T { b: c ...F }"))
                .containsExactly("1 deep, 2 wide, 1 aliases, 0 directives");
    }

    @Test
    void aChainOfFragmentsLongerThanAnybodyFollowsCountsAsTooDeep() {
        String chain =
                IntStream.range(0, 1000)
                        .mapToObj(i -> "fragment F%d on T { ...F%d }".formatted(i, i + 1))
                        .collect(Collectors.joining(" "));

        assertThat(Shapes.of(Parser.parse("{ ...F0 } " + chain)).getFirst().depth())
                .isEqualTo(Shapes.DEEPEST);
    }
}
