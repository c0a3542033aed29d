package io.commonground.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each account is worth: revenue and potential of today, and the figures of the last years.
 */
final class AccountBooks {

    private static final int UNKNOWN_REVENUE = 35;
    private static final int YEARS = 4;
    private static final int OUTDATED_YEARS = 2;

    private final Dice dice = Dice.of("account books");
    private final World world;

    private AccountBooks(World world) {
        this.world = world;
    }

    static void draw(World world, List<Client> clients) {
        AccountBooks books = new AccountBooks(world);
        clients.forEach(books::open);
    }

    private void open(Client client) {
        long size =
                client.number() == 1 ? 38_000_000 : dice.skewed(2_400, 1.0, 120, 24_000) * 1_000L;
        boolean known = client.number() != UNKNOWN_REVENUE;
        String currency = currency(client.employer().place());
        world.bundle.accounts.add(
                new Account(
                        client.id(),
                        client.employer().id(),
                        client.employer().name(),
                        client.isCustomer() ? Account.Kind.CUSTOMER : Account.Kind.PROSPECT,
                        known ? revenue(client, size) : null,
                        known ? size * dice.between(10, 60) / 20 : null,
                        currency,
                        client.manager().id(),
                        client.contractOwner().id(),
                        client.employer().place().region(),
                        dice.several(Words.lines("topics"), dice.between(3, 5))));
        if (known) {
            figures(client, size, currency);
        }
    }

    private static @Nullable Long revenue(Client client, long size) {
        return client.isCustomer() ? size : 0L;
    }

    private void figures(Client client, long size, String currency) {
        for (int ago = YEARS - 1; ago >= 0; ago--) {
            long revenue =
                    client.isCustomer() ? size * (100 - ago * dice.between(-4, 12)) / 100 : 0;
            Double satisfaction =
                    client.isCustomer() && dice.chance(0.85) ? dice.bell(0.7, 0.15, 0.1, 1) : null;
            long pipeline = size * dice.between(2, 40) / 100;
            if (client.number() != Cast.OUTDATED || ago >= OUTDATED_YEARS) {
                world.bundle.accountFigures.add(
                        new AccountFigure(
                                client.id(),
                                world.yearsAgo(ago),
                                revenue,
                                pipeline,
                                currency,
                                satisfaction));
            }
        }
    }

    static String currency(Place place) {
        return switch (place.city()) {
            case "London" -> "GBP";
            case "Zürich" -> "CHF";
            default -> place.region().equals("EMEA") ? "EUR" : "USD";
        };
    }
}
