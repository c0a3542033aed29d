package io.commonground.alerts;

import java.util.List;
import java.util.Map;

/**
 * Something a rule goes by, or found.
 *
 * @param value as people say it
 */
record AlertDetail(String name, String value) {

    static List<AlertDetail> listed(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> new AlertDetail(entry.getKey(), entry.getValue()))
                .toList();
    }
}
