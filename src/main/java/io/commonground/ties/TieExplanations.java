package io.commonground.ties;

import io.commonground.privacy.Lens;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** stub */
@Component
public class TieExplanations {
    public Map<Pair, Explanation> of(Collection<Pair> pairs, Lens lens) {
        Map<Pair, Explanation> m = new HashMap<>();
        pairs.forEach(p -> m.put(p, new Explanation(List.of())));
        return m;
    }
}
