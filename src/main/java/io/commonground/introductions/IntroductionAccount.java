package io.commonground.introductions;

import io.commonground.graph.GlobalId;
import io.commonground.graph.Kind;
import io.commonground.graph.Row;

/**
 * The account an introduction is about.
 *
 * @param ownId the id inside the graph
 * @param managerFirst whether its manager is asked before anybody else
 */
record IntroductionAccount(String ownId, String name, boolean managerFirst) {

    static IntroductionAccount of(Row row) {
        return new IntroductionAccount(row.text("id"), row.text("name"), row.flag("managerFirst"));
    }

    public String id() {
        return new GlobalId(Kind.ACCOUNT, ownId).encoded();
    }
}
