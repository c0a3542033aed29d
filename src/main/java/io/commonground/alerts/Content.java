package io.commonground.alerts;

import io.commonground.alerts.rules.AlertRule;
import io.commonground.alerts.rules.Cause;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What an alert tells, in the form it is kept in. */
final class Content {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final AlertRule rule;
    private final Cause cause;

    Content(AlertRule rule, Cause cause) {
        this.rule = rule;
        this.cause = cause;
    }

    static Map<String, Object> details(String kept) {
        return JsonMapper.shared().readValue(kept, DETAILS);
    }

    /** Under which key alerts of a rule keep a cause. */
    static String key(AlertRule rule, String cause) {
        return rule.name() + ":" + cause;
    }

    /** The properties of the alert's node. */
    Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("severity", cause.severity());
        properties.put("since", cause.since() == null ? null : cause.since().toEpochDay());
        properties.put("explanation", cause.explanation());
        properties.put("details", details());
        properties.put("account", cause.account());
        properties.put("staff", rule.isAboutStaff());
        properties.put("personal", cause.onlyFor() != null);
        properties.put("fingerprint", fingerprint());
        return properties;
    }

    private String details() {
        return JsonMapper.shared().writeValueAsString(cause.details());
    }

    /** The same for the same content. */
    String fingerprint() {
        String told =
                String.join(
                        "\n",
                        String.valueOf(cause.account()),
                        String.join(" ", cause.people()),
                        String.valueOf(cause.since()),
                        String.valueOf(cause.severity()),
                        details(),
                        cause.explanation(),
                        String.valueOf(cause.onlyFor()));
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The row by which statements write it. */
    Map<String, @Nullable Object> row() {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", key(rule, cause.key()));
        row.put("properties", properties());
        row.put("account", cause.account());
        row.put("people", cause.people());
        row.put("onlyFor", cause.onlyFor());
        return row;
    }
}
