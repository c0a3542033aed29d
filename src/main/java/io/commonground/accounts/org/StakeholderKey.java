package io.commonground.accounts.org;

/** Which stakeholder of which account is meant, as of which day. */
record StakeholderKey(String account, String person, AsOf asOf) {

    static StakeholderKey of(Stakeholder stakeholder) {
        return new StakeholderKey(stakeholder.account(), stakeholder.ownId(), stakeholder.asOf());
    }
}
