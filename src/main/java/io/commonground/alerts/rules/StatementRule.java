package io.commonground.alerts.rules;

import io.commonground.graph.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The usual rule: a statement finds the causes, a record of settings holds the thresholds, a
 * sentence tells them.
 *
 * <p>The statement is {@code cypher/alerts/<rule-name>.cypher}, with {@code $day}, {@code $moment}
 * and {@code $settings.<name>}; it returns for each cause
 *
 * <ul>
 *   <li>{@code cause}: its key
 *   <li>{@code account}: own id of the account, or null
 *   <li>{@code people}: own ids
 *   <li>{@code since}: epoch day, or null
 *   <li>{@code details}: a map; its days as dates, its people as {@code '{person:' + p.id + '}'}
 *   <li>{@code severity}: only where it differs from the rule's
 * </ul>
 *
 * <p>The sentence names the details as {@code {name}}, and beside them {@code {account}}, {@code
 * {people}} and {@code {since}}.
 */
public abstract class StatementRule implements Rule {

    private final AlertRule rule;
    private final Thresholds thresholds;
    private final Sentence sentence;

    /**
     * Makes a rule of its statement.
     *
     * @param settings the record of its thresholds
     */
    protected StatementRule(AlertRule rule, Record settings, String sentence) {
        this.rule = rule;
        this.thresholds = new Thresholds(settings);
        this.sentence = new Sentence(sentence);
    }

    @Override
    public final AlertRule rule() {
        return rule;
    }

    @Override
    public final Map<String, String> thresholds() {
        return thresholds.asTexts();
    }

    @Override
    public final List<Cause> causes(Evaluation on) {
        return on
                .read("alerts/" + rule.file(), Map.of("settings", thresholds.asParameter()))
                .stream()
                .map(this::cause)
                .toList();
    }

    private Cause cause(Row row) {
        Row details = row.getRow("details");
        Integer severity = row.findInteger("severity");
        LocalDate since = row.findDay("since");
        Cause cause =
                new Cause(
                        row.text("cause"),
                        row.findText("account"),
                        row.texts("people"),
                        since,
                        severity == null ? rule.severity() : severity,
                        Details.known(details.asMap()),
                        "");
        return new Cause(
                cause.key(),
                cause.account(),
                cause.people(),
                since,
                cause.severity(),
                cause.details(),
                sentence.of(cause));
    }
}
