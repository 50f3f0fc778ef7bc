package fayi.device.smartcard.pcsc;

import fayi.device.Capabilities;
import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus.State;
import fayi.device.base.CommandRun;
import fayi.device.base.SupervisedDevice;
import fayi.device.selftest.SelfTest;
import fayi.device.smartcard.SmartCardReader;
import fayi.device.smartcard.SmartCardReading;
import fayi.device.smartcard.SocialSecurityCard;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reader behind PC/SC: looks for a card every 100 ms while somebody waits for one, and for the reader when nobody does. */
final class PcscReader extends SupervisedDevice implements SmartCardReader {
    private static final Duration POLL = Duration.ofMillis(100);
    /** pcscd looks every 400 ms at most readers; a card that was pulled is said to be in for so long. */
    private static final Duration NOTICE = Duration.ofMillis(900);

    private final String name;
    private final Duration answer;
    private Calls calls = new Calls();
    private @Nullable PcscService service;
    private boolean lastCardMustLeave;

    /** One whose name has {@code name} in it; {@code answer} is how long a call into PC/SC may take. */
    PcscReader(String name, Duration answer, Clock clock) {
        super(KIND, clock);
        this.name = name;
        this.answer = answer;
        begin();
    }

    @Override
    protected void openHardware() throws DeviceException {
        if (calls.isHanging()) {
            throw new DeviceException.Offline(KIND, "reader-hangs");
        }
        calls = new Calls();
        // A connection that is made too late is known to nobody, so it ends itself.
        Opening opening = new Opening(name);
        PcscService opened;
        try {
            opened = calls.within(answer, opening::run);
        } catch (DeviceException late) {
            calls.endWith(opening::giveUp);
            throw late;
        }
        service = opened;
        lastCardMustLeave = false;
        describe(new Capabilities(Optional.of(opened.readerName()), Optional.empty(), Optional.empty(), Map.of()));
        checkHardware();
    }

    /** Making a connection, on the thread of calls. */
    private static final class Opening {
        private final String name;
        private @Nullable PcscService made;

        private Opening(String name) {
            this.name = name;
        }

        private PcscService run() throws DeviceException {
            PcscService opened = PcscService.open(name);
            made = opened;
            return opened;
        }

        private void giveUp() {
            PcscService late = made;
            if (late != null) {
                late.close();
            }
        }
    }

    @Override
    protected void checkHardware() throws DeviceException {
        PcscService open = service();
        calls.within(answer, () -> {
            open.requireReader();
            return true;
        });
    }

    @Override
    protected void closeHardware() {
        PcscService open = service;
        service = null;
        if (open != null) {
            calls.endWith(open::close);
        }
    }

    @Override
    protected List<SelfTest> furtherTests() {
        return new PcscSelfTests(this).all();
    }

    @Override
    public SmartCardReading read(Claim claim, Duration patience, CardListener listener)
            throws DeviceException, InterruptedException {
        return run(claim, run -> {
            long begin = System.nanoTime();
            while (lastCardMustLeave && isCardIn()) {
                pause(run, begin, patience, "the last card was not taken out");
            }
            lastCardMustLeave = false;
            while (!isCardIn()) {
                pause(run, begin, patience, "no card came");
            }
            run.check();
            listener.cardFound();
            report(State.BUSY, "reading", "");
            try {
                return read(run);
            } catch (DeviceException.Refused | DeviceException.ClaimEnded ended) {
                reportReady();
                throw ended;
            }
        });
    }

    private SmartCardReading read(CommandRun run) throws DeviceException {
        long begin = System.nanoTime();
        SocialSecurityCard card;
        try {
            card = card(run);
        } catch (DeviceException.Refused refused) {
            throw refused.id().equals("card-mute") && !isCardStillIn(run) ? PcscFailure.removed() : refused;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        lastCardMustLeave = true;
        count(1);
        reportReady();
        return new SmartCardReading(card, took);
    }

    private SocialSecurityCard card(CommandRun run) throws DeviceException {
        CardConnection connection = calls.within(answer, service()::connect);
        try {
            return new SocialSecurityRead(command -> {
                        run.check();
                        return calls.within(answer, () -> connection.transmit(command));
                    })
                    .read();
        } finally {
            calls.afterwards(connection::close);
        }
    }

    private boolean isCardStillIn(CommandRun run) throws DeviceException {
        long begin = System.nanoTime();
        while (isCardIn()) {
            if (System.nanoTime() - begin > NOTICE.toNanos()) {
                return true;
            }
            run.pause(POLL);
        }
        return false;
    }

    @Override
    public boolean isCardIn(Claim claim) throws DeviceException, InterruptedException {
        return run(claim, run -> isCardIn());
    }

    private boolean isCardIn() throws DeviceException {
        return calls.within(answer, service()::isCardIn);
    }

    @Override
    public void awaitRemoval(Claim claim, Duration patience) throws DeviceException, InterruptedException {
        run(claim, run -> {
            long begin = System.nanoTime();
            while (isCardIn()) {
                pause(run, begin, patience, "the card was not taken out");
            }
            lastCardMustLeave = false;
            return begin;
        });
    }

    /** Whether the card that is in answers when it gets power; false when there is none. */
    boolean wakesCard(Claim claim) throws DeviceException, InterruptedException {
        return run(claim, run -> {
            if (!isCardIn()) {
                return false;
            }
            CardConnection connection = calls.within(answer, service()::connect);
            calls.afterwards(connection::close);
            return true;
        });
    }

    private static void pause(CommandRun run, long begin, Duration patience, String what) throws DeviceException {
        if (System.nanoTime() - begin > patience.toNanos()) {
            throw new DeviceException.TimedOut(KIND, what);
        }
        run.pause(POLL);
    }

    private PcscService service() throws DeviceException {
        PcscService open = service;
        if (open == null) {
            throw new DeviceException.Offline(KIND, status().reason());
        }
        return open;
    }
}
