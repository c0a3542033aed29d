package io.commonground.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who of the vendor looks after which account, and whom they know there. */
final class Clients {

    private static final Set<Integer> PROSPECTS =
            Set.of(3, 9, 18, 27, 32, 33, 34, 35, 36, 37, 38, 40);
    private static final Set<Integer> UNSPONSORED =
            Set.of(1, Cast.LONG_WAY, 3, Cast.SINGLE_THREADED, 14, 21, 28, 29, 39);

    private final Dice dice = Dice.of("clients");
    private final World world;
    private final List<Human> managers;
    private final List<Human> specialists;
    private final List<Human> sponsors;

    private Clients(World world) {
        this.world = world;
        managers =
                world.crowd.members(
                        VendorUnits.SALES_EMEA, VendorUnits.SALES_AMER, VendorUnits.SALES_APAC);
        specialists = world.crowd.members(VendorUnits.SUCCESS, VendorUnits.SOLUTIONS);
        Human late = world.crowd.executive(Cast.executive(Cast.OVERDUE));
        sponsors =
                dice.several(world.crowd.executives, Cast.EXECUTIVES).stream()
                        .filter(human -> human != late)
                        .toList();
    }

    static List<Client> of(World world) {
        Clients clients = new Clients(world);
        return IntStream.rangeClosed(1, Cast.ACCOUNTS).mapToObj(clients::client).toList();
    }

    private Client client(int number) {
        List<Human> people = world.crowd.stakeholders.get(number - 1);
        boolean customer = !PROSPECTS.contains(number);
        return new Client(
                number,
                world.employers.accounts.get(number - 1),
                people,
                contacts(people),
                managers.get((number - 1) % managers.size()),
                dice.several(specialists, dice.between(2, 4)),
                dice.pick(world.crowd.members(VendorUnits.SUPPORT)),
                dice.pick(world.crowd.members(VendorUnits.BILLING)),
                executives(number),
                customer,
                customer && !UNSPONSORED.contains(number),
                number == Cast.SOURING ? 0.45 : dice.bell(0.3, 0.2, -0.2, 0.8));
    }

    /** Every account has people nobody of the vendor has ever met. */
    private List<Human> contacts(List<Human> people) {
        List<Human> within = people.stream().filter(Cast::isMet).toList();
        List<Human> drawn = dice.several(within, within.size() * 3 / 5);
        return Stream.concat(within.subList(0, 2).stream(), drawn.stream()).distinct().toList();
    }

    private List<Human> executives(int number) {
        if (number == Cast.SINGLE_THREADED) {
            return List.of();
        }
        if (number == Cast.OVERDUE) {
            return List.of(world.crowd.executive(Cast.executive(Cast.OVERDUE)));
        }
        List<Human> all = new ArrayList<>();
        all.add(sponsors.get(number % sponsors.size()));
        all.addAll(dice.several(sponsors, dice.between(0, 2)));
        // The executives of the first stories are to be strangers at those accounts.
        return all.stream()
                .filter(human -> number > 3 || !human.id().equals(Cast.executive(number)))
                .distinct()
                .toList();
    }
}
