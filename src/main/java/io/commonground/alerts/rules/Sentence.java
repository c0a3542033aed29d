package io.commonground.alerts.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with gaps that a cause fills: {@code {account}}, {@code {people}}, {@code {since}},
 * and its details by name.
 */
record Sentence(String text) {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    String of(Cause cause) {
        Map<String, Object> words = new HashMap<>(cause.details());
        words.put("people", cause.people().stream().map(Cause::person).toList());
        if (cause.account() != null) {
            words.put("account", Cause.account(cause.account()));
        }
        if (cause.since() != null) {
            words.put("since", cause.since());
        }
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(word(gap.group(1), words)));
    }

    private String word(String name, Map<String, Object> words) {
        Object word = words.get(name);
        if (word == null) {
            throw new IllegalStateException(
                    "The sentence “%s” has a gap {%s} that nothing fills: return it among the details."
                            .formatted(text, name));
        }
        return Details.said(word);
    }
}
