package io.commonground.accounts.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ranking is what anybody would work out with pencil and paper. */
class RankingOracleTests {

    private static final int WORLDS = 2_000;
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final List<String> KINDS = List.of("CUSTOMER", "CUSTOMER", "PROSPECT", "?");
    private static final List<String> CURRENCIES = List.of("EUR", "EUR", "USD", "JPY", "?");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sortedAndAddedUpByHandItIsTheSame(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < WORLDS; i++) {
            String world = world(random);
            int quota = random.nextInt(4);

            assertThat(new HashSet<>(new BooksOf(world).ranked(BooksOf.settings(quota))))
                    .as(world)
                    .isEqualTo(byHand(world, quota));
        }
    }

    private static String world(Random random) {
        List<String> lines = new ArrayList<>();
        for (String name : NAMES.subList(0, 1 + random.nextInt(NAMES.size()))) {
            lines.add(
                    "%s %s %s %s %s"
                            .formatted(
                                    name,
                                    oneOf(KINDS, random),
                                    amount(random),
                                    amount(random),
                                    oneOf(CURRENCIES, random)));
        }
        for (int i = random.nextInt(7); i > 0; i--) {
            lines.add("%s < %s".formatted(oneOf(NAMES, random), oneOf(NAMES, random)));
        }
        Collections.shuffle(lines, random);
        return String.join("\n", lines);
    }

    /** Few different amounts, so that scores are often equal, and sums often meet the share. */
    private static String amount(Random random) {
        return random.nextInt(5) == 0 ? "?" : String.valueOf(random.nextInt(5) / 10.0);
    }

    private static <T> T oneOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Set<String> byHand(String world, int quota) {
        Map<String, String[]> rows = new HashMap<>();
        Set<String> owned = new HashSet<>();
        for (String line : world.split("\n")) {
            String[] words = line.split(" ");
            if (words[1].equals("<")) {
                owned.add(words[0] + words[2]);
            } else {
                rows.put(words[0], words);
            }
        }
        for (String via : NAMES) {
            for (String one : NAMES) {
                for (String other : NAMES) {
                    if (owned.contains(one + via) && owned.contains(via + other)) {
                        owned.add(one + other);
                    }
                }
            }
        }
        Map<String, BigDecimal> scores = new HashMap<>();
        Map<String, String> kinds = new HashMap<>();
        rows.forEach((name, row) -> count(row, name, scores, kinds));
        Map<String, String> heads = new HashMap<>();
        for (String name : rows.keySet()) {
            heads.put(name, head(name, rows.keySet(), owned, scores));
        }
        Set<String> said = new HashSet<>();
        Map<String, BigDecimal> sums = new HashMap<>();
        Set<String> customers = new HashSet<>();
        for (String name : rows.keySet()) {
            String head = heads.get(name);
            BigDecimal score = scores.get(name);
            if (score != null) {
                sums.merge(head, score, BigDecimal::add);
            }
            if ("CUSTOMER".equals(kinds.get(name))) {
                customers.add(head);
            }
            if (!head.equals(name)) {
                said.add("%s - %s ROLLED_UP".formatted(name, score == null ? "?" : plain(score)));
            }
        }
        for (String name : rows.keySet()) {
            if (heads.get(name).equals(name) && !sums.containsKey(name)) {
                said.add(name + " - ? UNKNOWN");
            }
        }
        for (boolean customer : new boolean[] {true, false}) {
            List<String> ranked = new ArrayList<>();
            Set<String> left = new TreeSet<>(sums.keySet());
            left.removeIf(name -> customers.contains(name) != customer);
            while (!left.isEmpty()) {
                String largest = null;
                for (String name : left) {
                    if (largest == null || sums.get(name).compareTo(sums.get(largest)) > 0) {
                        largest = name;
                    }
                }
                ranked.add(largest);
                left.remove(largest);
            }
            BigDecimal total = BigDecimal.ZERO;
            for (String name : ranked) {
                total = total.add(sums.get(name));
            }
            BigDecimal before = BigDecimal.ZERO;
            for (int i = 0; i < ranked.size(); i++) {
                BigDecimal score = sums.get(ranked.get(i));
                boolean room =
                        customer
                                ? before.multiply(BigDecimal.TEN)
                                                .compareTo(total.multiply(BigDecimal.valueOf(7)))
                                        < 0
                                : i < quota;
                said.add(
                        "%s %d/%d %s %s"
                                .formatted(
                                        ranked.get(i),
                                        i + 1,
                                        ranked.size(),
                                        plain(score),
                                        room && score.signum() > 0 ? "QUALIFIES" : "DOES_NOT"));
                before = before.add(score);
            }
        }
        return said;
    }

    private static void count(
            String[] row, String name, Map<String, BigDecimal> scores, Map<String, String> kinds) {
        boolean revenueKnown = !row[2].equals("?");
        boolean potentialKnown = !row[3].equals("?");
        BigDecimal revenue = revenueKnown ? new BigDecimal(row[2]) : BigDecimal.ZERO;
        BigDecimal potential = potentialKnown ? new BigDecimal(row[3]) : BigDecimal.ZERO;
        String kind = row[1];
        if (kind.equals("?")) {
            kind = !revenueKnown ? "?" : revenue.signum() > 0 ? "CUSTOMER" : "PROSPECT";
        }
        kinds.put(name, kind);
        BigDecimal rate =
                switch (row[4]) {
                    case "EUR" -> BigDecimal.ONE;
                    case "USD" -> new BigDecimal("0.5");
                    default -> null;
                };
        boolean known = kind.equals("CUSTOMER") ? revenueKnown : potentialKnown;
        BigDecimal needed = kind.equals("CUSTOMER") ? revenue : potential;
        if (kind.equals("?") || !known || rate == null && needed.signum() > 0) {
            return;
        }
        BigDecimal sum = revenue.add(potential.divide(BigDecimal.valueOf(2)));
        scores.put(name, rate == null ? BigDecimal.ZERO : sum.multiply(rate));
    }

    private static String head(
            String name, Set<String> accounts, Set<String> owned, Map<String, BigDecimal> scores) {
        Set<String> above = new TreeSet<>();
        for (String other : accounts) {
            if (owned.contains(name + other) && !owned.contains(other + name)) {
                above.add(other);
            }
        }
        String head = null;
        for (String one : above) {
            boolean uppermost = true;
            for (String other : above) {
                uppermost &= !(owned.contains(one + other) && !owned.contains(other + one));
            }
            if (uppermost && (head == null || more(scores.get(one), scores.get(head)))) {
                head = one;
            }
        }
        return head == null ? name : head;
    }

    private static boolean more(BigDecimal one, BigDecimal other) {
        return one != null && (other == null || one.compareTo(other) > 0);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
