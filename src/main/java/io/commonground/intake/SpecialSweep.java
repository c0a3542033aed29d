package io.commonground.intake;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.privacy.SpecialCategory;
import io.commonground.privacy.SpecialWords;
import io.commonground.ties.Ties;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Brings what was imported before in line with the words of this version and the categories that
 * the settings let in. It is done before the first question is answered; cut short, the next start
 * begins anew.
 */
@Component
class SpecialSweep implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SpecialSweep.class);
    private static final Duration BUDGET = Duration.ofMinutes(10);
    private static final int AT_ONCE = 1000;

    private final Graph graph;
    private final Ties ties;
    private final SpecialSettings settings;

    SpecialSweep(Graph graph, Ties ties, SpecialSettings settings) {
        this.graph = graph.inBackground(BUDGET);
        this.ties = ties;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (run()) {
            Thread.ofVirtual().name("ties").start(() -> ties.derive(_ -> {}));
        }
    }

    /** Whether ties may have to be derived again. */
    boolean run() {
        Optional<Row> noted = graph.find("intake/special-marks", Map.of());
        String version = SpecialWords.shipped().version();
        boolean marked = noted.map(row -> row.text("words").equals(version)).orElse(false);
        List<String> before = noted.map(row -> row.texts("admitted")).orElse(List.of());
        boolean admitting = !before.equals(settings.admitted());
        boolean changed = !marked && mark();
        if (!marked || admitting) {
            graph.writing(transaction -> {
                if (admitting) {
                    transaction.run("intake/special-units-due", Map.of());
                }
                return transaction.run(
                        "intake/note-special-marks",
                        Map.of("words", version, "admitted", settings.admitted()));
            });
        }
        return changed || admitting;
    }

    private boolean mark() {
        List<Map<String, Object>> units = changes("intake/names-of-units", SpecialSweep::ofUnit);
        List<Map<String, Object>> subjects =
                changes("intake/names-of-subjects", SpecialSweep::ofSubject);
        for (int at = 0; at < units.size(); at += AT_ONCE) {
            List<Map<String, Object>> some =
                    units.subList(at, Math.min(units.size(), at + AT_ONCE));
            graph.write("intake/mark-units", Map.of("rows", some));
        }
        if (!subjects.isEmpty()) {
            Map<String, Object> marks = new HashMap<>();
            subjects.forEach(mark -> marks.put(String.valueOf(mark.get("id")), mark));
            graph.write("intake/mark-subjects", Map.of("marks", marks));
        }
        if (units.size() + subjects.size() > 0) {
            LOG.info(
                    "{} organizations and {} interests and topics are marked otherwise by the words of their names",
                    units.size(),
                    subjects.size());
        }
        return !units.isEmpty();
    }

    private List<Map<String, Object>> changes(
            String statement, Function<Row, Optional<SpecialCategory>> told) {
        return graph.reading(transaction -> {
            List<Map<String, Object>> changes = new ArrayList<>();
            transaction.stream(statement, Map.of())
                    .forEach(row -> change(row, told.apply(row)).ifPresent(changes::add));
            return changes;
        });
    }

    private static Optional<Map<String, Object>> change(Row row, Optional<SpecialCategory> told) {
        Optional<String> before = Optional.ofNullable(row.findText("special"));
        Optional<String> now = told.map(Enum::name);
        if (now.equals(before)) {
            return Optional.empty();
        }
        Map<String, Object> change = new HashMap<>();
        change.put("id", row.text("id"));
        now.ifPresent(category -> {
            change.put("special", category);
            change.put("specialBy", SpecialMark.BY_NAME);
        });
        return Optional.of(change);
    }

    private static Optional<SpecialCategory> ofUnit(Row unit) {
        if (unit.text("kind").equals("BOARD") && unit.flag("governing")) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(unit.texts("aliases"));
        names.add(unit.text("name"));
        return SpecialWords.shipped().ofBody(unit.text("kind"), names);
    }

    private static Optional<SpecialCategory> ofSubject(Row subject) {
        return SpecialWords.shipped().ofSubject(subject.text("name"));
    }
}
