package io.commonground.intake;

import io.commonground.graph.Ids;
import io.commonground.graph.Names;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.InteractionsKept;
import io.commonground.privacy.Marks;
import io.commonground.privacy.Suppressions;
import io.commonground.privacy.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes where a bundle comes from, before anything of the bundle itself. */
final class SourceWriter {

    private final String job;
    private final Inspection inspection;
    private final SourceFile source;
    private final Suppressions suppressions;

    SourceWriter(String job, Inspection inspection, Suppressions suppressions) {
        this.suppressions = suppressions;
        this.job = job;
        this.inspection = inspection;
        this.source = inspection.source();
    }

    /**
     * What the steps of the import need to know.
     *
     * @param align whether what the source wrote before has another owner or confidence
     */
    record Result(Origin origin, boolean align) {}

    /** The result of an import that began earlier. */
    static Result resume(String job, Row row) {
        return new Result(
                new Origin(
                        job,
                        row.text("source"),
                        row.text("sourceId"),
                        row.findText("sourceOwner"),
                        row.flag("full"),
                        row.flag("confirms"),
                        row.findDay("keptFrom")),
                row.flag("align"));
    }

    Result begin(Transaction transaction) {
        Optional<Row> known =
                transaction.find("intake/find-source", Map.of("name", source.name(), "job", job));
        if (inspection.file(PeopleTables.PEOPLE).isEmpty()
                && !known.map(row -> row.flag("hasPeople")).orElse(false)) {
            throw new BadBundle(
                    "people.csv is missing, and nobody was imported from source '%s' before: add people.csv."
                            .formatted(source.name()));
        }
        String id = known.map(row -> row.text("id")).orElseGet(Ids::next);
        String owner = source.isPrivate() ? owner(transaction, id) : null;
        known.ifPresent(row -> checkChange(row, owner));
        boolean align = known.map(row -> differs(row, owner)).orElse(false);
        Integer days = known.map(row -> row.findInteger("retentionDays")).orElse(null);
        boolean confirms = source.isFull() || days != null;
        LocalDate keptFrom = days == null ? null : InteractionsKept.since(days, Instant.now());
        Origin origin =
                new Origin(job, source.name(), id, owner, source.isFull(), confirms, keptFrom);
        Parameters parameters = new Parameters();
        parameters.put("job", job);
        parameters.put("name", source.name());
        parameters.put("id", id);
        parameters.put("properties", source.properties(owner));
        parameters.put("owner", owner);
        parameters.put("full", source.isFull());
        parameters.put("confirms", confirms);
        parameters.put("keptFrom", keptFrom == null ? null : keptFrom.toEpochDay());
        parameters.put("align", align);
        parameters.put("digest", inspection.digest());
        parameters.put("rows", inspection.rows());
        parameters.put("ignored", inspection.ignored());
        parameters.put("files", files());
        parameters.put("now", Jobs.now());
        transaction.run("intake/begin-job", parameters);
        if (known.map(row -> row.flag("grounded") != source.isGrounded()).orElse(false)) {
            transaction.run("intake/special-units-due", Map.of());
        }
        return new Result(origin, align);
    }

    /**
     * What is somebody's stays theirs, and what is open stays open, until they or the operator say
     * else.
     */
    private void checkChange(Row known, @Nullable String owner) {
        String before = known.findText("owner");
        String by = known.findText("submittedBy");
        boolean isOperator = by == null || by.equals(Viewer.LOCAL.key());
        if (!isOperator && !Objects.equals(before, owner) && !Objects.equals(by, before)) {
            throw SourceFile.bad(
                    "visibility",
                    "whose source '%s' is, or that everybody sees it, is for its owner or the command line to change: hand the data in under another name"
                            .formatted(source.name()));
        }
    }

    private boolean differs(Row known, @Nullable String owner) {
        return !Objects.equals(known.findText("owner"), owner)
                || !Objects.equals(known.findReal("confidence"), source.confidence());
    }

    private List<Map<String, Object>> files() {
        return IntStream.range(0, inspection.files().size())
                .mapToObj(position -> {
                    InspectedFile file = inspection.files().get(position);
                    return Map.<String, Object>of(
                            "position", position,
                            "name", file.table().file(),
                            "rows", file.rows(),
                            "unknownColumns", file.unknownColumns());
                })
                .toList();
    }

    private String owner(Transaction transaction, String sourceId) {
        String named = String.valueOf(source.owner());
        String key = source.name() + ":" + named;
        List<String> marks = List.of(Marks.person(key), Marks.person(named));
        if (!suppressions.among(marks, transaction).isEmpty()) {
            throw SourceFile.bad(
                    "owner", "whoever owned this source was erased: it is not taken in any more");
        }
        Parameters parameters = new Parameters();
        parameters.put("key", key);
        parameters.put("reference", named);
        List<Row> known = transaction.run("intake/find-owner", parameters);
        String name = inspection.ownerName();
        boolean referred = known.stream().anyMatch(row -> !row.flag("own"));
        if (referred && (known.size() > 1 || name != null)) {
            throw SourceFile.bad(
                    "owner",
                    "'%s' is an id of people.csv as well as a reference to somebody of another source: give that person of people.csv another id"
                            .formatted(Cells.shortened(named)));
        }
        if (!known.isEmpty()) {
            return known.getFirst().text("id");
        }
        if (name == null) {
            throw SourceFile.bad(
                    "owner",
                    "'%s' is neither in people.csv nor somebody known: write an id of people.csv, or a reference source:id"
                            .formatted(Cells.shortened(named)));
        }
        String id = Ids.next();
        parameters.put("id", id);
        parameters.put("externalId", named);
        parameters.put("source", sourceId);
        parameters.put("name", name);
        parameters.put("sortName", Names.fold(name));
        parameters.put("now", Jobs.now());
        transaction.run("intake/create-owner", parameters);
        return id;
    }
}
