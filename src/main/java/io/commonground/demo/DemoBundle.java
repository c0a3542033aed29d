package io.commonground.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes an import bundle about a fictional vendor, its 40 accounts and the 3,000 people around
 * them, to try the service on. Every person, company, school and club is invented.
 *
 * <p>The same day gives the same files, byte for byte. Most is drawn by chance; these stories are
 * told by hand:
 *
 * <table>
 * <caption>The cast</caption>
 * <tr><td>{@code exec-01}, {@code acc-01-s01}</td><td>same small board for four years, same school and degree at the
 * same time, same rare pastime, never met; {@code team-001} meets both often</td></tr>
 * <tr><td>{@code exec-02}, {@code acc-02-s01}</td><td>three hops apart by {@code team-002} and {@code acc-02-s02}, four
 * by {@code team-017}, {@code out-0002} and {@code out-0001}; never fewer</td></tr>
 * <tr><td>{@code exec-03}, {@code acc-03-s01}</td><td>same rare school, decades apart</td></tr>
 * <tr><td>{@code acc-04}, {@code exec-04}</td><td>the sponsor has not met the contract owner for 200 days</td></tr>
 * <tr><td>{@code acc-05}</td><td>single-threaded: only {@code team-005} meets only {@code acc-05-s01}</td></tr>
 * <tr><td>{@code acc-06-s02}</td><td>left the account 70 days ago for another company</td></tr>
 * <tr><td>{@code acc-07}</td><td>a case of severity 1 has been open for five days: {@code acc-07-case-1}</td></tr>
 * <tr><td>{@code acc-08}</td><td>sentiment has turned within the last four months</td></tr>
 * <tr><td>{@code acc-09}, {@code out-0060}</td><td>somebody at a competitor is a friend of {@code acc-09-s01}</td></tr>
 * <tr><td>{@code acc-13}, {@code team-100}</td><td>met one of its people every three weeks until 140 days ago; nobody
 * has since</td></tr>
 * <tr><td>{@code acc-15}, {@code team-104}</td><td>alone knows two influential people there, and leaves in 33 days</td></tr>
 * <tr><td>{@code acc-16}</td><td>one of its people joined a board 45 days ago</td></tr>
 * <tr><td>{@code acc-17}</td><td>four grave cases within a month</td></tr>
 * <tr><td>{@code acc-19}</td><td>three people of the company turn up who are not on the org chart</td></tr>
 * <tr><td>{@code acc-20}</td><td>figures end two years ago</td></tr>
 * <tr><td>{@code acc-30}</td><td>its sponsor has one account more than they can take on</td></tr>
 * <tr><td>{@code acc-40-s01}</td><td>nobody reaches them: no path</td></tr>
 * <tr><td>{@code exec-05}, {@code acc-10-s03}</td><td>in contact on a social network, yet the executive says "I don't
 * know this person"</td></tr>
 * <tr><td>{@code exec-06}, {@code acc-11-s02}</td><td>each stated a strength, 0.7 and 0.4</td></tr>
 * <tr><td>{@code out-0011} to {@code out-0013}</td><td>collect contacts by the hundred</td></tr>
 * <tr><td>{@code mailbox-01}</td><td>a role mailbox that writes to everybody</td></tr>
 * </table>
 */
public final class DemoBundle {

    /** The name of the source, and so the first part of every reference: {@code demo:exec-01}. */
    public static final String SOURCE = "demo";

    /**
     * The day the bundle looks back from unless another is asked for; fixed, so that documents can
     * quote it.
     */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private DemoBundle() {}

    /**
     * Writes all files of the bundle, over those that are there.
     *
     * @param folder where to; made if it is missing
     * @param today the day the last interactions were held; only planned ones come after it
     * @throws UncheckedIOException if a file cannot be written
     */
    public static void write(Path folder, LocalDate today) {
        try {
            draw(today).write(folder, today);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo bundle cannot be written to " + folder, e);
        }
    }

    /** The people first, then what they have done, then what passed between them. */
    static Bundle draw(LocalDate today) {
        World world = new World(today);
        world.bundle.vendor.add(new VendorCompany(world.employers.vendor.id()));
        Careers.draw(world);
        Studies.draw(world);
        Boardrooms.draw(world);
        Memberships.draw(world);
        Profiles.draw(world);
        PersonalNotes.draw(world);
        Statements.tell(world);
        List<Client> clients = Clients.of(world);
        AccountBooks.draw(world, clients);
        AccountNotes.draw(world, clients);
        Rosters.draw(world, clients);
        Sponsors.draw(world, clients);
        Calendar calendar = new Calendar(world);
        Stage stage = new Stage(world, calendar, clients);
        stories(stage);
        Cadence.draw(world, clients, calendar);
        Dealings.draw(world, clients, calendar);
        Dealings.events(world, clients, calendar);
        Mails.newsletters(world, clients, calendar);
        InHouse.draw(world, clients, calendar);
        Acquaintances.draw(world);
        Changes.tell(stage);
        return world.bundle;
    }

    private static void stories(Stage stage) {
        CommonBoard.tell(stage);
        LongWay.tell(stage);
        DecadesApart.tell(stage);
        Rivalry.tell(stage);
        Warnings.tell(stage);
    }
}
