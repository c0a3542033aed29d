package io.commonground.links;

import java.util.List;

/**
 * What two people have in common.
 *
 * @param links every link, the most telling first
 * @param rapport how much there is to talk about, 0 to 1
 */
public record CommonLinks(List<CommonLink> links, double rapport) {

    public CommonLinks {
        links = List.copyOf(links);
    }

    static CommonLinks of(List<CommonLink> links) {
        return new CommonLinks(
                links.stream().sorted(CommonLink.ORDER).toList(),
                LinkScoring.together(links.stream().map(CommonLink::rapport).toList()));
    }
}
