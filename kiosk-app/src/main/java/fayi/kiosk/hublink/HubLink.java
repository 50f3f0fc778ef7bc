package fayi.kiosk.hublink;

import fayi.protocol.IceServers;
import fayi.protocol.MatterReceipt;
import fayi.protocol.Paths;
import fayi.protocol.Problem;
import fayi.protocol.Rating;
import fayi.protocol.TicketRequest;
import fayi.protocol.TicketState;
import fayi.protocol.TrackAnswer;
import fayi.protocol.TrackRequest;
import fayi.protocol.UnfinishedAnswer;
import fayi.protocol.WireFormat;
import fayi.protocol.taken.SealedPage;
import fayi.protocol.taken.TakenAnswer;
import fayi.provisioning.KnownHubFile;
import fayi.provisioning.StationIdentity;
import fayi.provisioning.pack.PackHub;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/**
 * Everything a station asks of the hub. The methods block until the hub has answered or a deadline has passed (15 s by
 * default) and are called from threads of effects, any number at once. Nothing of an answer is kept here.
 */
public final class HubLink implements AutoCloseable {
    /** How much longer than a message a paper may be on its way. */
    private static final int LARGE = 6;

    private final WireFormat format;
    private final LinkTimes times;
    private final SealingKeys sealingKeys;
    private final AnswerReader answers;
    private final HubHttp http;
    private final HttpClient webSockets;
    private final TokenKeeper tokens;
    private final AuthorizedHttp authorized;
    private final HubHttp slowHttp;
    private final AuthorizedHttp slowly;
    private final Reachability reachability = new Reachability();
    private final ScheduledExecutorService probing;

    /** The link of {@code identity} to {@code hub}. Asks nothing yet but whether the hub is there, every few seconds. */
    public HubLink(URI hub, StationIdentity identity, KnownHubFile knownHub, WireFormat format, Clock clock) {
        this(hub, identity, knownHub, format, clock, LinkTimes.usual(), usualSecurity());
    }

    HubLink(
            URI hub,
            StationIdentity identity,
            KnownHubFile knownHub,
            WireFormat format,
            Clock clock,
            LinkTimes times,
            SSLContext security) {
        this.format = format;
        this.times = times;
        this.sealingKeys = new SealingKeys(hub, identity, knownHub);
        this.answers = new AnswerReader(format);
        this.http = new HubHttp(hub, times.deadline(), security);
        // For sockets only: it would keep connections, and with them answers, after other requests.
        this.webSockets = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(security)
                .build();
        this.tokens = new TokenKeeper(http, identity, answers, format, clock, sealingKeys::heard);
        this.authorized = new AuthorizedHttp(http, tokens, reachability);
        this.slowHttp = new HubHttp(hub, times.deadline().multipliedBy(LARGE), security);
        this.slowly = new AuthorizedHttp(slowHttp, tokens, reachability);
        this.probing = Executors.newSingleThreadScheduledExecutor(Threads.daemon("hub-reachability"));
        probing.scheduleWithFixedDelay(this::probe, 0, times.probeEvery().toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Hands in a sealed submission, going on where an earlier try broke. The same key again gives the same receipt and no
     * second matter.
     */
    public MatterReceipt submit(UUID key, byte[] sealed) throws HubLinkException, InterruptedException {
        return new Upload(authorized, answers, format, key, sealed).send();
    }

    /** The history of a person's matters. */
    public TrackAnswer track(TrackRequest request) throws HubLinkException, InterruptedException {
        return post(Paths.TRACK, request, TrackAnswer.class);
    }

    /** A place in the queue; the same key again gives the same place. */
    public TicketState openTicket(TicketRequest request) throws HubLinkException, InterruptedException {
        return post(Paths.TICKETS, request, TicketState.class);
    }

    /** How a ticket stands. */
    public TicketState ticket(String ticketId) throws HubLinkException, InterruptedException {
        return answers.read(authorized.exchange(HubRequest.get(ticketPath(ticketId))), TicketState.class);
    }

    /** The person leaves the queue or the call. */
    public void leave(String ticketId) throws HubLinkException, InterruptedException {
        answers.requireGood(authorized.exchange(HubRequest.delete(ticketPath(ticketId))));
    }

    /** Hands in a rating; refused as {@code already-rated} when the matter has another. */
    public void rate(Rating rating) throws HubLinkException, InterruptedException {
        answers.requireGood(authorized.exchange(HubRequest.post(Paths.RATINGS, format.write(rating))));
    }

    /** The servers that help a call through the network. */
    public IceServers iceServers() throws HubLinkException, InterruptedException {
        return answers.read(authorized.exchange(HubRequest.get(Paths.ICE)), IceServers.class);
    }

    /**
     * Lets the hub keep a page that a person takes along; the same page again is kept once.
     *
     * @throws HubLinkException.Refused {@code taken-too-large}, {@code taken-other}
     */
    public TakenAnswer takeAlong(SealedPage page) throws HubLinkException, InterruptedException {
        String path = Paths.TAKEN.replace("{id}", page.id());
        return answers.read(slowly.exchange(HubRequest.put(path, page.bytes())), TakenAnswer.class);
    }

    /** The address of that page for the person's telephone. */
    public String address(SealedPage page) {
        return page.address(http.address(""));
    }

    /**
     * Lets the hub keep an unfinished interview.
     *
     * @throws HubLinkException.Refused {@code unfinished-other}: the name is taken
     */
    public UnfinishedAnswer setAside(String lookup, byte[] sealed) throws HubLinkException, InterruptedException {
        return answers.read(
                authorized.exchange(HubRequest.put(Paths.UNFINISHED.replace("{lookup}", lookup), sealed)),
                UnfinishedAnswer.class);
    }

    /**
     * An unfinished interview, or nothing when the hub has none under this name.
     *
     * @throws HubLinkException.Refused {@code too-many-requests}: the station has tried out too many
     */
    public Optional<byte[]> unfinished(String lookup) throws HubLinkException, InterruptedException {
        HubAnswer answer =
                authorized.exchange(HubRequest.post(Paths.UNFINISHED_READ.replace("{lookup}", lookup), new byte[0]));
        if (answers.isProblem(answer, "unfinished-unknown")) {
            return Optional.empty();
        }
        if (answers.isProblem(answer, "too-many-requests")) {
            throw new HubLinkException.Refused(format.read(answer.body(), Problem.class));
        }
        answers.requireGood(answer);
        return Optional.of(answer.body());
    }

    /** The hub need not keep that interview any longer. */
    public void forgetUnfinished(String lookup) throws HubLinkException, InterruptedException {
        answers.requireGood(authorized.exchange(HubRequest.delete(Paths.UNFINISHED.replace("{lookup}", lookup))));
    }

    /** Opens the signalling socket of a ticket; it comes back by itself until it is closed. Returns at once. */
    public SignalLink signals(String ticketId, SignalListener listener) {
        return new SignalLink(
                new SocketOpening(authorized, webSockets, tokens, answers, ticketId),
                format,
                listener,
                times.pingEvery());
    }

    /**
     * The hub's public key for {@link fayi.protocol.Seal}: the one remembered, so that handing in works while the hub is out
     * of reach, or else fetched.
     */
    public String sealingKey() throws HubLinkException, InterruptedException {
        Optional<String> known = sealingKeys.current();
        if (known.isEmpty()) {
            tokens.token();
            known = sealingKeys.current();
        }
        return known.orElseThrow(() -> new HubLinkException.Unreachable("The hub's sealing key is not known yet"));
    }

    /** Where packs of content come from. */
    public PackHub packs() {
        return new PackLink(authorized, answers);
    }

    /** Fetches a token if there is none: tells whether the hub knows this station. */
    public void signIn() throws HubLinkException, InterruptedException {
        tokens.token();
    }

    /**
     * Tells now, if it is known, and at every change whether the hub answers. Called on threads of the link; the listener
     * must not block.
     *
     * @return ends the telling
     */
    public AutoCloseable onReachability(Consumer<Boolean> listener) {
        return reachability.listen(listener);
    }

    /** Ends the asking; what is under way ends with its deadline, and nothing may be asked afterwards. */
    @Override
    public void close() {
        probing.shutdownNow();
        http.close();
        slowHttp.close();
    }

    private static SSLContext usualSecurity() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("This Java has no TLS: check its installation", failure);
        }
    }

    private <T> T post(String path, Object message, Class<T> type) throws HubLinkException, InterruptedException {
        return answers.read(authorized.exchange(HubRequest.post(path, format.write(message))), type);
    }

    private static String ticketPath(String ticketId) {
        return Paths.TICKET.replace("{ticket}", ticketId);
    }

    private void probe() {
        try {
            reachability.report(http.exchange(HubRequest.get(Paths.HEALTH)).isGood());
        } catch (HubLinkException.Unreachable away) {
            reachability.report(false);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
