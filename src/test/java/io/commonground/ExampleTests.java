package io.commonground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.commonground.alerts.rules.DemoWarnings;
import io.commonground.alerts.rules.Rule;
import io.commonground.demo.DemoBundle;
import io.commonground.graph.Asker;
import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.intake.ImportState;
import io.commonground.intake.Imports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What the README and GraphiQL offer to paste is answered from the demo data. */
@GraphTest
class ExampleTests {

    private static final Path EXAMPLES = Path.of("graphql/examples");
    private static final List<String> HUBS = List.of("out-0011", "out-0012", "out-0013");
    private static final Pattern QUERY = Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern VIEWER = Pattern.compile("(?m)^# Viewer: (\\S+)$");
    private static final Pattern MAY_BE_EMPTY = Pattern.compile("(?m)^# May be empty: (.+)$");
    private static final Pattern OFFERED_VIEWER = Pattern.compile("\"viewer\": \"([^\"]+)\"");
    private static final Pattern TAB = Pattern.compile("\"([^\"]+\\.graphql)\"");

    @LocalServerPort int port;
    @Autowired HttpGraphQlTester api;
    @Autowired Imports imports;
    @Autowired Graph service;
    @Autowired TestGraph graph;
    @Autowired List<Rule> rules;
    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> theDemoDataAnswers() throws IOException {
        DemoBundle.write(folder, DemoBundle.TODAY);
        assertThat(imports.await(imports.submit(folder), _ -> {}).state())
                .isEqualTo(ImportState.DONE);
        return Stream.of(
                        examples(),
                        readme(),
                        Stream.of(
                                dynamicTest("the cast is as far apart as told", this::theCast),
                                dynamicTest("whom the page offers is there", this::theyAreThere),
                                dynamicTest("hubs do not take over", this::hubsDoNotTakeOver)),
                        // The last of these change the data.
                        new DemoWarnings(service, graph, rules).tests())
                .flatMap(tests -> tests);
    }

    @Test
    void graphiqlOpensWithThreeOfTheExamples() throws IOException {
        String index =
                Files.readString(Path.of("src/main/resources/static/graphiql/examples.json"));
        List<String> tabs = TAB.matcher(index).results().map(found -> found.group(1)).toList();

        assertThat(tabs).hasSize(3).allMatch(name -> Files.exists(EXAMPLES.resolve(name)));
    }

    @Test
    void thePageLoadsNothingFromElsewhere() throws IOException {
        String page = Files.readString(Path.of("src/main/resources/static/graphiql/index.html"));

        assertThat(page).doesNotContainPattern("(src|href)=[\"']?(https?:)?//");
    }

    private void theyAreThere() throws IOException {
        String offered =
                Files.readString(Path.of("src/main/resources/static/graphiql/viewers.json"));
        List<String> viewers =
                OFFERED_VIEWER.matcher(offered).results().map(found -> found.group(1)).toList();

        assertThat(viewers).hasSizeGreaterThan(4);
        for (String viewer : viewers) {
            api.document("{ person(id: \"%s\") { name } }".formatted(viewer))
                    .execute()
                    .path("person.name")
                    .hasValue();
        }
    }

    /** Open networkers are tied to a quarter of everybody; few of the best paths pass them. */
    private void hubsDoNotTakeOver() {
        List<String> people = new ArrayList<>();
        for (String account : List.of("acc-01", "acc-02", "acc-05", "acc-10")) {
            people.addAll(
                    api.document(
                                    "{ commonGround(accountId: \"demo:%s\") { cells { path { people { externalId } } } } }"
                                            .formatted(account))
                            .execute()
                            .path("commonGround.cells[*].path.people[*].externalId")
                            .entityList(String.class)
                            .get());
        }
        long hubs = people.stream().filter(HUBS::contains).count();
        assertThat(people).hasSizeGreaterThan(1000);
        assertThat(hubs).isLessThan(people.size() / 100);
    }

    private Stream<DynamicTest> examples() throws IOException {
        return Files.list(EXAMPLES)
                .sorted()
                .map(file ->
                        dynamicTest(
                                file.getFileName().toString(),
                                () -> answered(Files.readString(file))));
    }

    private Stream<DynamicTest> readme() throws IOException {
        return QUERY.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> dynamicTest("README", () -> answered(found.group(1))));
    }

    private void answered(String document) {
        var viewer = VIEWER.matcher(document);
        if (viewer.find()) {
            Asker.Answer answer = new Asker(port, Map.of("Viewer", viewer.group(1))).ask(document);
            assertThat(answer.codes()).isEmpty();
            assertThat(answer.body().replace("\"userErrors\":[]", "")).doesNotContain(":[]");
            return;
        }
        api.document(document)
                .execute()
                .path("")
                .entity(Object.class)
                .satisfies(answer ->
                        assertThat(told(document, answer.toString())).doesNotContain("=[]"));
    }

    /** The answer without the lists of which the document says that they may be empty. */
    private static String told(String document, String answer) {
        String rest = answer.replace("links=[]", "");
        var named = MAY_BE_EMPTY.matcher(document);
        if (named.find()) {
            for (String list : named.group(1).split(", ")) {
                rest = rest.replace(list + "=[]", "");
            }
        }
        return rest;
    }

    private void theCast() {
        paths("exec-01", "acc-01-s01")
                .path("connectionPaths.verdict")
                .entity(String.class)
                .isEqualTo("VERIFIED");
        paths("exec-02", "acc-02-s01")
                .path("connectionPaths.paths[*].length")
                .entityList(Integer.class)
                .satisfies(lengths -> assertThat(lengths).isNotEmpty().allMatch(hops -> hops >= 3));
        paths("exec-01", "acc-40-s01")
                .path("connectionPaths.verdict")
                .entity(String.class)
                .isEqualTo("NONE");
        paths("exec-03", "acc-03-s01")
                .path("connectionPaths.paths[*].length")
                .entityList(Integer.class)
                .satisfies(lengths -> assertThat(lengths).doesNotContain(1));
    }

    private GraphQlTester.Response paths(String from, String to) {
        return api.document(
                        """
                        { connectionPaths(from: "demo:%s", to: "demo:%s") { verdict paths { length } } }
                        """
                                .formatted(from, to))
                .execute();
    }
}
