package io.commonground.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.commonground.CommonGroundApplication;
import io.commonground.graph.Asker;
import io.commonground.graph.TestDatabase;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The service listens to other machines only where people sign in. */
@ExtendWith(OutputCaptureExtension.class)
class StartTests {

    @TempDir Path folder;

    @Test
    void withoutSignInItDoesNotStartOnTheNetwork(CapturedOutput output) {
        String unset = "--spring.security.oauth2.resourceserver.jwt.issuer-uri=";
        assertThatThrownBy(() -> start("--server.address=0.0.0.0", unset))
                .hasRootCauseInstanceOf(OpenToTheNetwork.class);

        assertThat(output)
                .contains("The service is to listen on 0.0.0.0, but nobody would have to sign in.")
                .contains("spring.security.oauth2.resourceserver.jwt.issuer-uri");
    }

    @Test
    void norWhereNoAddressSaysThatItIsThisMachine() {
        assertThatThrownBy(() -> start("--server.address="))
                .hasRootCauseInstanceOf(OpenToTheNetwork.class)
                .rootCause()
                .hasMessageContaining("all addresses");
    }

    @Test
    void withSignInOrWhereItIsSaidTheNetworkIsTrustedItMay() throws Exception {
        JwtDecoder decoder = token -> null;
        var nobody = new StaticListableBeanFactory();
        var somebody = new StaticListableBeanFactory();
        somebody.addBean("decoder", decoder);

        listen(somebody, false, "192.0.2.1");
        listen(nobody, true, "192.0.2.1");
        listen(nobody, false, "127.0.0.1");
        listen(nobody, false, "::1");
        assertThatThrownBy(() -> listen(nobody, false, "192.0.2.1"))
                .isInstanceOf(OpenToTheNetwork.class);
    }

    private static void listen(StaticListableBeanFactory beans, boolean trusted, String address)
            throws Exception {
        var server = new TomcatServletWebServerFactory();
        server.setAddress(InetAddress.getByName(address));
        new LoopbackOnly(
                        new Tokens(beans.getBeanProvider(JwtDecoder.class)),
                        new IdentitySettings("roles", "sub", "email", null, trusted))
                .customize(server);
    }

    @Test
    void aPublicKeyAloneTellsGoodTokensFromOthers() throws Exception {
        try (Provider provider = Provider.start();
                Provider another = Provider.start()) {
            Path key = Files.writeString(folder.resolve("key.pem"), provider.pem());
            try (var service =
                    start(
                            "--spring.security.oauth2.resourceserver.jwt.public-key-location="
                                    + key.toUri(),
                            "--commonground.identity.roles-claim=realm_access.roles",
                            "--commonground.identity.person-source=hr")) {
                int port = ((WebServerApplicationContext) service).getWebServer().getPort();

                Asker.Answer good = ask(port, provider.token("test:Nobody", "ADMIN"));
                assertThat(good.<String>at("viewer.roles[0]")).isEqualTo("ADMIN");
                assertThat(ask(port, another.token("test:Nobody", "ADMIN")).status())
                        .isEqualTo(401);
                assertThat(ask(port, provider.unsigned("test:Nobody", "ADMIN")).status())
                        .isEqualTo(401);
                onlyTheSourceWhosePeopleSignInCounts(service.getBean(Driver.class), port, provider);
            }
        }
    }

    private static void onlyTheSourceWhosePeopleSignInCounts(
            Driver graph, int port, Provider provider) {
        graph.executableQuery(
                        """
                        UNWIND ['hr:77', 'crm:77'] AS key
                        CREATE (:Person {id: key, key: key, externalId: '77', name: key, sortName: key, source: key, email: 'ann@vendor.example'})
                        """)
                .execute();
        try {
            assertThat(ask(port, provider.token("77")).<String>at("viewer.name"))
                    .as("a person claim without a source")
                    .isEqualTo("hr:77");
            assertThat(
                            ask(
                                            port,
                                            provider.token(claims ->
                                                    claims.claim("email", "ann@vendor.example")))
                                    .<String>at("viewer.name"))
                    .as("an e-mail address that somebody of another source has too")
                    .isEqualTo("hr:77");
        } finally {
            graph.executableQuery("MATCH (p:Person) WHERE p.externalId = '77' DELETE p").execute();
        }
    }

    private static Asker.Answer ask(int port, String token) {
        return Asker.at(port).withToken(token).ask("{ viewer { name roles } }");
    }

    private ConfigurableApplicationContext start(String... settings) {
        TestDatabase.Access access = TestDatabase.access();
        return new SpringApplicationBuilder(CommonGroundApplication.class)
                .run(
                        Stream.concat(
                                        Stream.of(settings),
                                        Stream.of(
                                                "--server.port=0",
                                                "--spring.neo4j.uri=" + access.uri(),
                                                "--spring.neo4j.authentication.username=neo4j",
                                                "--spring.neo4j.authentication.password="
                                                        + access.password(),
                                                "--commonground.ties.refresh=-",
                                                "--commonground.paths.read-ahead=false",
                                                "--commonground.intake.directory="
                                                        + folder.resolve("imports")))
                                .toArray(String[]::new));
    }
}
