package fayi.device.card.sdt;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus.State;
import fayi.device.base.Command;
import fayi.device.base.CommandRun;
import fayi.device.base.SupervisedDevice;
import fayi.device.card.CardReading;
import fayi.device.card.IdCard.Type;
import fayi.device.card.IdCardReader;
import fayi.device.card.PhotoDecoder;
import fayi.device.selftest.SelfTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reader that speaks SDT: asks for a card every 150 ms while somebody waits for one, and for its health when nobody does. */
final class SdtCardReader extends SupervisedDevice implements IdCardReader {
    private static final Duration POLL = Duration.ofMillis(150);

    private final SpeedNegotiation speeds;
    private final ReaderAbilities abilities;
    private @Nullable SdtLink link;
    /** The reader itself shows a card once only; this keeps the rule for readers that do not. */
    private boolean lastCardMustLeave;

    SdtCardReader(SpeedNegotiation speeds, PhotoDecoder photos, Clock clock) {
        super(KIND, clock);
        this.speeds = speeds;
        this.abilities = new ReaderAbilities(photos != PhotoDecoder.NONE);
        begin();
    }

    @Override
    protected void openHardware() throws DeviceException {
        link = speeds.open();
        if (!moduleStatus().is(StatusWord.OK)) {
            // Some modules do not find themselves sound after the mains came back, and do once they were started anew.
            link().exchange(SdtCommand.RESET, SdtLink.Wanted.ALWAYS);
        }
        checkHardware();
        abilities.forget();
        abilities.securityModule(securityModule());
        describe(abilities.capabilities());
    }

    @Override
    protected void closeHardware() {
        SdtLink open = link;
        link = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    protected void checkHardware() throws DeviceException {
        SdtReply reply = moduleStatus();
        CardSession.requireSound(reply);
        if (!reply.is(StatusWord.OK)) {
            throw new DeviceException.Offline(KIND, "self-test-failed");
        }
    }

    @Override
    protected List<SelfTest> furtherTests() {
        return new SdtSelfTests(this).all();
    }

    @Override
    public CardReading read(Claim claim, Duration patience, CardListener listener)
            throws DeviceException, InterruptedException {
        return run(claim, read(patience, listener, null));
    }

    @Override
    public CardReading readWithFingerprint(
            Claim claim, Duration patience, CardListener listener, FingerprintListener fingerprint)
            throws DeviceException, InterruptedException {
        return run(claim, read(patience, listener, fingerprint));
    }

    private Command<CardReading> read(
            Duration patience, CardListener listener, @Nullable FingerprintListener fingerprint) {
        return run -> {
            CardSession session = session(run);
            long begin = System.nanoTime();
            while (lastCardMustLeave && session.isSelectedCardThere()) {
                pause(run, begin, patience, "the last card was not lifted");
            }
            lastCardMustLeave = false;
            while (!session.find()) {
                pause(run, begin, patience, "no card came");
            }
            listener.cardFound();
            report(State.BUSY, "reading", "");
            return read(session, fingerprint);
        };
    }

    private CardReading read(CardSession session, @Nullable FingerprintListener fingerprint) throws DeviceException {
        try {
            CardReading reading = session.read(fingerprint);
            lastCardMustLeave = true;
            count(1);
            if (fingerprint != null) {
                learn(ReaderAbilities.FINGERPRINT, true);
            }
            CardReading newest = withNewestAddress(session, reading);
            reportReady();
            return newest;
        } catch (DeviceException.Refused | DeviceException.ClaimEnded ended) {
            if (ended.id().equals("fingerprint-not-supported")) {
                learn(ReaderAbilities.FINGERPRINT, false);
            }
            reportReady();
            throw ended;
        }
    }

    private CardReading withNewestAddress(CardSession session, CardReading reading) throws DeviceException {
        Type type = reading.card().type();
        boolean hasAddress = type == Type.CITIZEN || type == Type.RESIDENCE_PERMIT;
        if (!hasAddress || !abilities.mayBe(ReaderAbilities.NEWEST_ADDRESS)) {
            return reading;
        }
        try {
            Optional<String> newest = session.newestAddress();
            learn(ReaderAbilities.NEWEST_ADDRESS, true);
            return newest.map(address -> reading.withAddress(address)).orElse(reading);
        } catch (UnknownCommandException never) {
            learn(ReaderAbilities.NEWEST_ADDRESS, false);
            return reading;
        } catch (DeviceException.Offline | DeviceException.Garbled lost) {
            // The card itself has been read; one lost answer says nothing of what the reader can do with the next.
            return reading;
        }
    }

    @Override
    public void awaitRemoval(Claim claim, Duration patience) throws DeviceException, InterruptedException {
        run(claim, run -> {
            CardSession session = session(run);
            long begin = System.nanoTime();
            while (session.isSelectedCardThere() || session.find()) {
                pause(run, begin, patience, "the card was not lifted");
            }
            lastCardMustLeave = false;
            return begin;
        });
    }

    /** The number of its security module, asked now. */
    Optional<SamId> securityModule(Claim claim) throws DeviceException, InterruptedException {
        return run(claim, run -> {
            checkHardware();
            return securityModule();
        });
    }

    /** Looks for a card once and says how long that took; the radio field is on meanwhile. */
    Duration look(Claim claim) throws DeviceException, InterruptedException {
        return run(claim, run -> {
            long begin = System.nanoTime();
            session(run).find();
            return Duration.ofNanos(System.nanoTime() - begin);
        });
    }

    /** The speed of its line. */
    SdtSpeed speed(Claim claim) throws DeviceException, InterruptedException {
        return run(claim, run -> speeds.speed());
    }

    private SdtReply moduleStatus() throws DeviceException {
        return link().exchange(SdtCommand.STATUS, SdtLink.Wanted.ALWAYS).reply();
    }

    private Optional<SamId> securityModule() throws DeviceException {
        SdtReply reply =
                link().exchange(SdtCommand.SAM_ID, SdtLink.Wanted.ALWAYS).reply();
        return reply.is(StatusWord.OK) ? SamId.of(reply.data()) : Optional.empty();
    }

    private void learn(String ability, boolean supported) {
        abilities.set(ability, supported);
        describe(abilities.capabilities());
    }

    private CardSession session(CommandRun run) throws DeviceException {
        return new CardSession(link(), speeds.speed(), run::check);
    }

    private static void pause(CommandRun run, long begin, Duration patience, String what) throws DeviceException {
        if (System.nanoTime() - begin >= patience.toNanos()) {
            throw new DeviceException.TimedOut(KIND, what);
        }
        run.pause(POLL);
    }

    private SdtLink link() throws DeviceException {
        SdtLink open = link;
        if (open == null) {
            throw new DeviceException.Offline(KIND, "closed");
        }
        return open;
    }
}
