package io.commonground.alerts;

import io.commonground.graph.GlobalId;
import io.commonground.graph.Kind;
import io.commonground.graph.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a webhook is told of an alert: ids, which rule and how urgent. What is the matter is for
 * whoever may see it, and asks.
 *
 * @param event the id of the telling, the same however often it is sent
 * @param sequence its number
 */
record Delivery(String event, long sequence, String body) {

    static Delivery of(Row row, Webhook hook) {
        String id = row.text("alert");
        String account = row.findText("account");
        Map<String, Object> alert = new LinkedHashMap<>();
        alert.put("id", id);
        alert.put("rule", row.text("rule"));
        alert.put("severity", row.integer("severity"));
        if (account != null) {
            alert.put("account", new GlobalId(Kind.ACCOUNT, account).encoded());
        }
        if (hook.link() != null) {
            alert.put("link", hook.link().replace("{id}", id));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("event", row.text("event"));
        body.put("sequence", row.number("sequence"));
        body.put("act", row.text("act"));
        body.put("at", row.getInstant("at").toString());
        body.put("alert", alert);
        return new Delivery(
                row.text("event"),
                row.number("sequence"),
                JsonMapper.shared().writeValueAsString(body));
    }
}
