package io.commonground.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jwt.JWTClaimsSet;
import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.identity.Provider;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With an identity provider, its tokens alone tell who asks. */
@GraphTest
class SignInTests {

    private static final Provider PROVIDER = Provider.start();
    private static final Provider ANOTHER = Provider.start();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String WHO =
            "{ viewer { name roles signedInBy expiresAt person { externalId } privateTiesOf { name } } }";

    private static final String CHANGES = "subscription { introductionChanged { id } }";
    private static final String DEAR =
            "{ importJobs(first: 100) { nodes { rejections(first: 450) { line } } } }";

    private static final String ENDED = "Your sign-in has ended: sign in again.";

    @LocalServerPort int port;
    @Autowired TestGraph graph;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", PROVIDER::issuer);
        settings.add(
                "spring.security.oauth2.resourceserver.jwt.audiences", () -> Provider.AUDIENCE);
        settings.add("commonground.identity.roles-claim", () -> "realm_access.roles");
        settings.add("server.forward-headers-strategy", () -> "native");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
        ANOTHER.close();
    }

    @BeforeEach
    void annAndBo() {
        graph.person("Ann");
        graph.person("Bo");
    }

    @Test
    void theTokenNamesThePersonAndTheirRoles() {
        Asker.Answer answer =
                with(PROVIDER.token("test:Ann", "seller", "program-manager", "offline_access"))
                        .ask(WHO);

        assertThat(answer.<String>at("viewer.name")).isEqualTo("Ann");
        assertThat(answer.<String>at("viewer.person.externalId")).isEqualTo("Ann");
        assertThat(answer.<String>at("viewer.signedInBy")).isEqualTo("TOKEN");
        assertThat(answer.<String>at("viewer.expiresAt")).isNotBlank();
        assertThat(answer.<List<String>>at("viewer.roles"))
                .containsExactly("SELLER", "PROGRAM_MANAGER");
        assertThat(answer.<List<String>>at("viewer.privateTiesOf[*].name")).containsExactly("Ann");
    }

    @ParameterizedTest
    @CsvSource({
        "ann.b@vendor.example,            , Ann",
        "' ANN.B@Vendor.Example',     true, Ann",
        "ann.b@vendor.example,       false, ",
        "b@vendor.example,            true, ",
        "vendor.example,              true, ",
        "'x\" OR *:* ~\\',            true, ",
    })
    void otherwiseTheirEmailAddressDoes(String email, Boolean verified, String person) {
        email("Ann", "Ann.B@vendor.example ");
        email("Bo", "bo@vendor.example");

        Asker.Answer answer =
                with(PROVIDER.token(
                                claims -> {
                                    claims.claim("email", email);
                                    return verified == null
                                            ? claims
                                            : claims.claim("email_verified", verified);
                                },
                                "SELLER"))
                        .ask("{ viewer { person { name } } }");

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.<Map<String, String>>at("viewer.person"))
                .isEqualTo(person == null ? null : Map.of("name", person));
    }

    @Test
    void anEmailAddressOfTwoIsNobodys() {
        email("Ann", "info@vendor.example");
        email("Bo", "info@vendor.example");

        Asker.Answer answer =
                with(PROVIDER.token(
                                claims -> claims.claim("email", "info@vendor.example"), "ADMIN"))
                        .ask(WHO);

        assertThat(answer.codes()).containsExactly("UNAUTHENTICATED");
        assertThat(answer.body()).contains("commonground.identity.person-source");
    }

    @Test
    void aPrivateContactIsNobodyWhoSignsIn() {
        email("Bo", "bo@vendor.example");
        graph.run("MATCH (p:Person {id: 'Bo'}) SET p.owner = 'Ann'");

        Asker.Answer answer =
                with(PROVIDER.token(claims -> claims.claim("email", "bo@vendor.example"), "SELLER"))
                        .ask("{ viewer { person { name } } }");

        assertThat(answer.<Object>at("viewer.person")).isNull();
    }

    @Test
    void whoIsNobodyOfTheGraphAsksInTheirRolesAndSeesNobodysPrivateFacts() {
        Asker.Answer answer =
                with(PROVIDER.token(
                                claims -> claims.subject("42").claim("name", "Cy Doe"), "ANALYST"))
                        .ask(WHO);

        assertThat(answer.<String>at("viewer.name")).isEqualTo("Cy Doe");
        assertThat(answer.<List<String>>at("viewer.roles")).containsExactly("ANALYST");
        assertThat(answer.<List<Object>>at("viewer.privateTiesOf")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SELLER,          false",
        "EXECUTIVE,       false",
        "ANALYST,         true",
        "PROGRAM_MANAGER, true",
        "ADMIN,           true",
    })
    void whoIsNobodyOfTheGraphSeesAccountsOnlyInARoleThatIsAboutAll(String role, boolean sees) {
        graph.run(
                """
                MATCH (bo:Person {id: 'Bo'})
                CREATE (bo)-[:STAKEHOLDER_OF]->(:Account {id: 'acme', key: 'test:acme', region: 'EMEA'})
                """);
        Asker nobody = with(PROVIDER.token(claims -> claims.subject("42"), role));

        assertThat(
                        nobody.ask("{ introducers(to: \"test:account:acme\") { path { length } } }")
                                .codes())
                .isEqualTo(sees ? List.of() : List.of("NOT_FOUND"));
        assertThat(nobody.ask("{ viewer { territories } }").<List<String>>at("viewer.territories"))
                .isEqualTo(sees ? null : List.of());
        assertThat(
                        with(PROVIDER.token("test:Ann", role))
                                .ask(
                                        "{ introducers(to: \"test:account:acme\") { path { length } } }")
                                .codes())
                .as("a person without territories")
                .isEmpty();
    }

    @Test
    void whoHasNoRoleLearnsOnlyThat() {
        Asker nobody = with(PROVIDER.token("test:Ann", "visitor"));

        assertThat(nobody.ask(WHO).<List<String>>at("viewer.roles")).isEmpty();
        assertThat(nobody.ask("{ people { totalCount } }").codes()).containsExactly("FORBIDDEN");
        assertThat(nobody.ask("{ node(id: \"test:person:Bo\") { id } }").codes())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void headersThatChooseAViewerCountNothing() {
        Asker.Answer answer =
                Asker.at(port)
                        .as("Bo", "ADMIN")
                        .withToken(PROVIDER.token("test:Ann", "SELLER"))
                        .ask(WHO);

        assertThat(answer.<String>at("viewer.name")).isEqualTo("Ann");
        assertThat(answer.<List<String>>at("viewer.roles")).containsExactly("SELLER");
        assertThat(Asker.at(port).as("Bo", "ADMIN").ask(WHO).status()).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aTokenThatIsNotGoodIsTurnedAway(String why, String token) {
        Asker.Answer answer = with(token).ask(WHO);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.codes()).containsExactly("UNAUTHENTICATED");
        assertThat(answer.body()).contains("Your token is not good");
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                arguments("expired", expired()),
                arguments("expired a moment ago", until(Duration.ofSeconds(-1))),
                arguments("never expires", changed(claims -> claims.expirationTime(null))),
                arguments(
                        "not yet good",
                        changed(claims -> claims.notBeforeTime(Provider.in(Duration.ofHours(1))))),
                arguments("for another service", changed(claims -> claims.audience("payroll"))),
                arguments("for none", changed(claims -> claims.audience((String) null))),
                arguments(
                        "by another provider",
                        changed(claims -> claims.issuer("https://elsewhere.example"))),
                arguments(
                        "signed by somebody else",
                        ANOTHER.token(
                                claims -> claims.issuer(PROVIDER.issuer()).subject("test:Ann"),
                                "ADMIN")),
                arguments("signed by nobody", PROVIDER.unsigned("test:Ann", "ADMIN")),
                arguments("no token", "Ann"));
    }

    private static String changed(java.util.function.UnaryOperator<JWTClaimsSet.Builder> change) {
        return PROVIDER.token(claims -> change.apply(claims.subject("test:Ann")), "ADMIN");
    }

    private static String expired() {
        return until(Duration.ofHours(-1));
    }

    /** Good from now on for so long. */
    private static String until(Duration end) {
        Date then = Provider.in(end);
        return changed(claims -> claims.expirationTime(then));
    }

    @Test
    void whereTheProviderCannotBeAskedForAKeyTheServiceSaysToTryAgain() {
        String unknownKey = ANOTHER.token(claims -> claims.issuer(PROVIDER.issuer()), "ADMIN");
        PROVIDER.setAway(true);
        try {
            Asker.Answer answer = with(unknownKey).ask(WHO);

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.codes()).containsExactly("UNAVAILABLE");
            assertThat(answer.body()).doesNotContain(PROVIDER.issuer());
        } finally {
            PROVIDER.setAway(false);
        }
    }

    @Test
    void whoShowsNothingIsToldToSignIn() throws Exception {
        HttpResponse<String> question =
                send(post("/graphql", "{\"query\": \"{ viewer { name } }\"}"));
        HttpResponse<String> report = send(request("/imports/1"));

        assertThat(question.statusCode()).isEqualTo(401);
        assertThat(question.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
        assertThat(question.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/json");
        assertThat(question.body())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"Sign in: send a token of your identity provider as 'Authorization: Bearer …'.\",\"extensions\":{\"code\":\"UNAUTHENTICATED\"}}]}");
        assertThat(report.statusCode()).isEqualTo(401);
        assertThat(report.body()).contains("\"code\":\"UNAUTHENTICATED\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator/health/liveness, 200",
        "/graphiql/index.html, 200",
        "/graphiql/examples.json, 200",
        "/.well-known/oauth-protected-resource, 200",
        "/actuator, 401",
        "/actuator/info, 401",
        "/graphql?query={viewer{name}}, 401",
        "/graphql/schema, 401",
        "/imports, 401",
        "/anything, 401",
    })
    void healthAndThePageAreForEverybody(String path, int status) throws Exception {
        assertThat(send(request(path.replace("{", "%7B").replace("}", "%7D"))).statusCode())
                .isEqualTo(status);
    }

    @Test
    void onlyThoseWhoRunTheProgramOrTheServiceImport() throws Exception {
        HttpResponse<String> seller =
                send(
                        post("/imports", "PK")
                                .setHeader("Content-Type", "application/zip")
                                .header(
                                        "Authorization",
                                        "Bearer " + PROVIDER.token("a", "SELLER")));
        HttpResponse<String> manager =
                send(
                        post("/imports", "no zip")
                                .setHeader("Content-Type", "application/zip")
                                .header(
                                        "Authorization",
                                        "Bearer " + PROVIDER.token("a", "PROGRAM_MANAGER")));

        assertThat(seller.statusCode()).isEqualTo(403);
        assertThat(seller.body()).contains("FORBIDDEN").contains("PROGRAM_MANAGER, ADMIN");
        assertThat(manager.statusCode()).isEqualTo(400);
    }

    @Test
    void aBrowserShowsItsTokenWhenTheSocketIsOpen() throws Exception {
        try (Socket socket = Socket.to(port, Map.of())) {
            socket.init(Map.of("Authorization", "Bearer " + PROVIDER.token("test:Ann", "SELLER")));

            assertThat(socket.ask("{ viewer { name roles } }"))
                    .contains("\"name\":\"Ann\"")
                    .contains("\"roles\":[\"SELLER\"]");
        }
    }

    @Test
    void othersShowItWhenTheyOpenTheSocket() throws Exception {
        String token = PROVIDER.token("test:Ann", "SELLER");
        try (Socket socket = Socket.to(port, Map.of("Authorization", "Bearer " + token))) {
            socket.init(Map.of());

            assertThat(socket.ask("{ viewer { name } }")).contains("\"name\":\"Ann\"");
        }
    }

    @Test
    void aSocketWithoutAGoodTokenIsClosed() throws Exception {
        for (Map<String, String> shown :
                List.of(
                        Map.<String, String>of(),
                        Map.of("Authorization", "Bearer " + expired()),
                        Map.of("Viewer", "test:Ann"))) {
            try (Socket socket = Socket.to(port, Map.of())) {
                assertThat(socket.refused(shown)).isEqualTo(4401);
            }
        }
    }

    @Test
    void behindAProxyTheServiceHasTheAddressThatPeopleSee() throws Exception {
        Map<String, String> proxied =
                Map.of(
                        "X-Forwarded-Proto", "https",
                        "X-Forwarded-Host", "ground.example",
                        "X-Forwarded-Port", "443");
        HttpRequest.Builder told = request("/.well-known/oauth-protected-resource");
        proxied.forEach(told::header);
        Map<String, String> handshake = new HashMap<>(proxied);
        handshake.put("Origin", "https://ground.example");

        assertThat(send(told).body()).contains("\"resource\":\"https://ground.example\"");
        try (Socket socket = Socket.to(port, handshake)) {
            assertThat(
                            socket.init(
                                    Map.of(
                                            "Authorization",
                                            "Bearer " + PROVIDER.token("test:Ann", "SELLER"))))
                    .contains("connection_ack");
        }
        assertThatThrownBy(() -> Socket.to(port, Map.of("Origin", "https://ground.example")))
                .hasStackTraceContaining("403");
    }

    @Test
    void whatBeganWithATokenEndsWithIt() throws Exception {
        String token = "Bearer " + until(Duration.ofSeconds(8));
        try (Socket shown = Socket.to(port, Map.of());
                Socket opened = Socket.to(port, Map.of("Authorization", token))) {
            shown.init(Map.of("Authorization", token));
            opened.init(Map.of());
            shown.send(CHANGES);
            opened.send(CHANGES);
            HttpResponse<String> stream =
                    send(
                            post("/graphql", "{\"query\": \"%s\"}".formatted(CHANGES))
                                    .header("Accept", "text/event-stream")
                                    .header("Authorization", token));

            assertThat(stream.statusCode()).isEqualTo(200);
            assertThat(stream.body()).contains(ENDED).contains("event:complete");
            assertThat(shown.next()).contains("\"type\":\"error\"", ENDED);
            assertThat(shown.ask("{ viewer { name } }"))
                    .contains("\"type\":\"error\"", "\"code\":\"UNAUTHENTICATED\"");
            assertThat(opened.closed().code()).isEqualTo(4401);
        }
    }

    @Test
    void whoAsksForTooMuchInAMinuteIsToldWhenToComeBack() throws Exception {
        String token = PROVIDER.token("test:Busy", "ADMIN");
        var question =
                post("/graphql", "{\"query\": \"%s\"}".formatted(DEAR))
                        .header("Authorization", "Bearer " + token)
                        .build();
        assertThat(CLIENT.send(question, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        assertThat(CLIENT.send(question, BodyHandlers.ofString()).statusCode()).isEqualTo(200);

        HttpResponse<String> refused = CLIENT.send(question, BodyHandlers.ofString());

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(refused.body()).contains("\"code\":\"LIMIT_EXCEEDED\"", "100000 a minute");
        assertThat(with(PROVIDER.token("test:Calm", "ADMIN")).ask(DEAR).codes()).isEmpty();
    }

    private Asker with(String token) {
        return Asker.at(port).withToken(token);
    }

    private void email(String person, String email) {
        graph.run(
                "MATCH (p:Person {id: $person}) SET p.email = $email",
                Map.of("person", person, "email", email));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpRequest.Builder post(String path, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
