package io.commonground.alerts;

import io.commonground.accounts.Accounts;
import io.commonground.directory.People;
import io.commonground.privacy.Lens;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Fills the gaps of kept texts, {@code {person:ID}} and {@code {account:ID}}, with names as far as
 * the viewer may see them: texts are kept without names, so that whoever is erased, hidden or
 * renamed is so in them as well.
 */
@Component
class Wording {

    private static final Pattern GAP = Pattern.compile("\\{(person|account):([\\w-]+)}");

    private final People people;
    private final Accounts accounts;

    Wording(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /**
     * Names by gap.
     *
     * @param names those that the viewer may see
     */
    record Names(Map<String, String> names) {

        String in(String text) {
            return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(name(gap)));
        }

        private String name(MatchResult gap) {
            String unseen = gap.group(1).equals("person") ? "somebody" : "an account";
            return names.getOrDefault(gap.group(), unseen);
        }
    }

    /** Own ids of the people that these texts have gaps for. */
    static List<String> peopleIn(Stream<String> texts) {
        return texts.flatMap(text -> GAP.matcher(text).results())
                .filter(gap -> gap.group(1).equals("person"))
                .map(gap -> gap.group(2))
                .distinct()
                .toList();
    }

    /** The names that these texts have gaps for, in two statements at most. */
    Names of(Collection<String> texts, Lens lens) {
        Map<String, List<MatchResult>> gaps =
                texts.stream()
                        .flatMap(text -> GAP.matcher(text).results())
                        .collect(Collectors.groupingBy(gap -> gap.group(1)));
        Map<String, String> names = new HashMap<>();
        people.listById(ids(gaps.getOrDefault("person", List.of())), lens)
                .forEach((id, person) -> names.put("{person:" + id + "}", person.name()));
        accounts.listById(ids(gaps.getOrDefault("account", List.of())), lens)
                .forEach((id, account) -> names.put("{account:" + id + "}", account.name()));
        return new Names(names);
    }

    private static List<String> ids(List<MatchResult> gaps) {
        return gaps.stream().map(gap -> gap.group(2)).distinct().toList();
    }
}
