package io.commonground.web.limits;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.parser.Parser;
import io.commonground.graph.InvalidRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No condition decides what a subscription is to. */
class SubscriptionRootTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subscription { a @skip(if: false) { id } }",
                "subscription { a @include(if: true) { id } }",
                "subscription($no: Boolean!) { a b @skip(if: $no) }",
                "subscription { ... @include(if: true) { a } }",
                "subscription { ... { a @skip(if: true) } }",
                "subscription { ...F @skip(if: false) } fragment F on Subscription { a }",
                "subscription { ...F } fragment F on Subscription { ...G } fragment G on Subscription { a @skip(if: false) }",
                "subscription { ...F } fragment F on Subscription { ...F a @skip(if: false) }",
                "query Q { a } subscription S { a @skip(if: false) }",
            })
    void oneAtTheTopIsRefusedWhereverItStands(String document) {
        assertThatThrownBy(() -> SubscriptionRoots.check(Parser.parse(document)))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("leave it out there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subscription { a { id @skip(if: true) } }",
                "subscription { a @deprecated }",
                "subscription { ...F } fragment F on Subscription { a { id @include(if: false) } }",
                "subscription { ...F } fragment F on Subscription { ...F }",
                "subscription { ...Nowhere }",
                "query { a @skip(if: true) { id } }",
                "mutation { a @include(if: false) { id } }",
                "subscription { a } fragment Unused on Subscription { a @skip(if: true) }",
            })
    void elsewhereItMayStand(String document) {
        assertThatCode(() -> SubscriptionRoots.check(Parser.parse(document)))
                .doesNotThrowAnyException();
    }
}
