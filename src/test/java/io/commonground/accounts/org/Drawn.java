package io.commonground.accounts.org;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An account drawn in a few lines: {@code Ann > Bo} reports, {@code Ann >> Bo} reports by a solid
 * line and {@code Ann ~ Bo} by a dotted one as somebody said; {@code Ann 0.8} is somebody of that
 * influence. What is drawn later was recorded later. Who only is reported to is no stakeholder.
 */
final class Drawn {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Map<String, Double> influences = new LinkedHashMap<>();
    private final Map<String, List<ReportingLine>> lines = new LinkedHashMap<>();
    private final List<Position> positions = new ArrayList<>();
    private int said;

    Drawn(String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::draw);
    }

    private void draw(String line) {
        String[] words = line.split(" ");
        if (words.length < 3) {
            influences.put(words[0], words.length == 1 ? -1 : Double.parseDouble(words[1]));
        } else {
            reports(words[0], words[1], words[2]);
        }
    }

    Drawn reports(String one, String how, String other) {
        influences.putIfAbsent(one, -1.0);
        lines.computeIfAbsent(one, _ -> new ArrayList<>())
                .add(
                        new ReportingLine(
                                telling(one + other),
                                one,
                                other,
                                other,
                                other,
                                kind(how),
                                LineKind.DOTTED));
        return this;
    }

    /** A recorded position, held by these, under that one by a solid line. */
    Drawn position(String title, String under, String... holders) {
        List<PositionLine> above =
                under.isEmpty()
                        ? List.of()
                        : List.of(new PositionLine(telling(title), under, LineKind.SOLID));
        positions.add(
                new Position(
                        title,
                        title,
                        null,
                        null,
                        telling(title),
                        List.of(holders).stream()
                                .map(one -> new Holding(telling(title + one), who(one)))
                                .toList(),
                        above));
        return this;
    }

    private static LineKind kind(String how) {
        return switch (how) {
            case ">>" -> LineKind.SOLID;
            case "~" -> LineKind.DOTTED;
            default -> null;
        };
    }

    private Telling telling(String id) {
        Instant moment = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(said++);
        return new Telling(id, "test:" + id, "test", null, null, null, null, moment, null);
    }

    private static Who who(String name) {
        return new Who(name, name, name);
    }

    OrgChart chart() {
        AsOf today = AsOf.of(null, TODAY);
        List<Stakeholder> stakeholders =
                influences.entrySet().stream()
                        .flatMap(one -> stakeholder(one.getKey(), one.getValue(), today).stream())
                        .toList();
        return ChartBuilder.chart(new Roster("acme", today, stakeholders, positions, Map.of()));
    }

    private java.util.Optional<Stakeholder> stakeholder(String name, double influence, AsOf today) {
        StakeholderFact fact =
                new StakeholderFact(
                        telling("says-" + name),
                        StakeholderRole.USER,
                        influence < 0 ? null : influence,
                        null,
                        null,
                        null,
                        false);
        return Stakeholder.of(
                "acme",
                who(name),
                List.of(fact),
                lines.getOrDefault(name, List.of()),
                Career.UNKNOWN,
                today);
    }

    static List<String> lines(OrgChart chart) {
        return chart.lines().stream().map(ChartLine::toString).sorted().toList();
    }

    static List<String> names(List<ChartNode> nodes) {
        return nodes.stream().map(ChartNode::name).toList();
    }
}
