package io.commonground.accounts.books;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which organizations stand above which, through however many others. Those that own each other in
 * a circle stand beside each other.
 */
final class Ownership {

    private final Map<String, Set<String>> owners = new HashMap<>();
    private final Map<String, Set<String>> reached = new HashMap<>();

    /** An organization belongs to another. */
    record Share(String unit, String owner) {}

    Ownership(List<Share> shares) {
        shares.forEach(share ->
                owners.computeIfAbsent(share.unit(), _ -> new HashSet<>()).add(share.owner()));
    }

    boolean isAbove(String owner, String unit) {
        return reach(unit).contains(owner) && !reach(owner).contains(unit);
    }

    /** All that can be come to from a unit, by way of who owns whom. */
    Set<String> reach(String unit) {
        Set<String> known = reached.get(unit);
        if (known == null) {
            known = walk(unit);
            reached.put(unit, known);
        }
        return known;
    }

    private Set<String> walk(String unit) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            for (String owner : owners.getOrDefault(open.pop(), Set.of())) {
                if (found.add(owner)) {
                    open.push(owner);
                }
            }
        }
        return found;
    }
}
