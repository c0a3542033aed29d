package io.commonground.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each account beyond figures: what drives it, where it hurts, what it buys and
 * from whom else.
 */
final class AccountNotes {

    private static final int RIVALS = 6;

    private final Dice dice = Dice.of("account notes");
    private final World world;
    private final List<String> rivals;

    private AccountNotes(World world) {
        this.world = world;
        rivals =
                world.employers.of("Software").stream()
                        .filter(employer -> world.employers.others.contains(employer))
                        .limit(RIVALS)
                        .map(Employer::name)
                        .toList();
    }

    static void draw(World world, List<Client> clients) {
        AccountNotes notes = new AccountNotes(world);
        clients.forEach(notes::of);
    }

    private void of(Client client) {
        for (AccountFact.Kind kind : AccountFact.Kind.values()) {
            switch (kind) {
                case DRIVER, PAIN_POINT -> drawn(client, kind, dice.between(1, 3));
                case BUDGET -> budgets(client);
                case INITIATIVE -> drawn(client, kind, dice.between(0, 2));
                case RISK, DO_NOT_RAISE -> drawn(client, kind, dice.chance(0.3) ? 1 : 0);
                case PRODUCT -> drawn(client, kind, client.isCustomer() ? dice.between(1, 3) : 0);
                case COMPETITOR -> competitors(client);
            }
        }
    }

    private void drawn(Client client, AccountFact.Kind kind, int count) {
        for (String text : dice.several(Words.under("facts", kind), count)) {
            String from = String.valueOf(world.yearsAgo(dice.between(0, 5)));
            note(client, kind, text, dice.chance(0.6) ? from : null);
        }
    }

    private void budgets(Client client) {
        for (String text :
                dice.several(Words.under("facts", AccountFact.Kind.BUDGET), dice.between(0, 2))) {
            int from = world.yearsAgo(dice.between(0, 1));
            world.bundle.accountFacts.add(
                    new AccountFact(
                            client.id(),
                            AccountFact.Kind.BUDGET,
                            text,
                            dice.between(2, 90) * 100_000L,
                            AccountBooks.currency(client.employer().place()),
                            String.valueOf(from),
                            String.valueOf(from + dice.between(1, 2))));
        }
    }

    private void competitors(Client client) {
        List<String> present =
                client.number() == Cast.CONTESTED
                        ? List.of(Rivalry.rival(world).post().employer().name())
                        : dice.several(rivals, dice.between(0, 2));
        present.forEach(name -> note(client, AccountFact.Kind.COMPETITOR, name, null));
    }

    private void note(Client client, AccountFact.Kind kind, String text, @Nullable String from) {
        world.bundle.accountFacts.add(
                new AccountFact(client.id(), kind, text, null, null, from, null));
    }
}
