package io.commonground.links;

import java.util.List;

/**
 * What two people have in common.
 *
 * @param links the links, the most telling first
 * @param rapport how much there is to talk about, 0 to 1
 */
public record CommonLinks(List<CommonLink> links, double rapport) {

    static final CommonLinks NONE = new CommonLinks(List.of(), 0);

    public CommonLinks {
        links = List.copyOf(links);
    }

    static CommonLinks of(List<CommonLink> links) {
        List<CommonLink> sorted = links.stream().sorted(CommonLink.ORDER).toList();
        return new CommonLinks(
                sorted, LinkScoring.together(sorted.stream().map(CommonLink::rapport).toList()));
    }

    /** The same with no more than so many links; the rapport stays that of all of them. */
    CommonLinks first(int atMost) {
        return links.size() <= atMost ? this : new CommonLinks(links.subList(0, atMost), rapport);
    }
}
