package fayi.device.card.sdt;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus.State;
import fayi.device.base.CommandRun;
import fayi.device.base.SupervisedDevice;
import fayi.device.card.CardReading;
import fayi.device.card.IdCardReader;
import fayi.device.transport.TransportException;
import fayi.device.transport.TransportOpener;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A reader that speaks SDT: asks for a card every 150 ms while somebody waits for one, and for its health when nobody does. */
final class SdtCardReader extends SupervisedDevice implements IdCardReader {
    private static final Duration POLL = Duration.ofMillis(150);

    private final TransportOpener opener;
    private final int baud;
    private final Duration answer;
    private @Nullable SdtLink link;
    /** The reader itself shows a card once only; this keeps the rule for readers that do not. */
    private boolean lastCardMustLeave;

    SdtCardReader(TransportOpener opener, int baud, Duration answer, Clock clock) {
        super(KIND, clock);
        this.opener = opener;
        this.baud = baud;
        this.answer = answer;
        begin();
    }

    @Override
    protected void openHardware() throws DeviceException {
        try {
            link = new SdtLink(opener.open(), answer);
        } catch (TransportException away) {
            throw new DeviceException.Offline(KIND, away.reason());
        }
        checkHardware();
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
        SdtReply reply =
                link().exchange(SdtCommand.STATUS, SdtLink.Wanted.ALWAYS).reply();
        CardSession.requireSound(reply);
        if (!reply.is(StatusWord.OK)) {
            throw new DeviceException.Offline(KIND, "self-test-failed");
        }
    }

    @Override
    public CardReading read(Claim claim, Duration patience, CardListener listener)
            throws DeviceException, InterruptedException {
        return run(claim, run -> {
            CardSession session = new CardSession(link(), baud, run::check);
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
            return read(session);
        });
    }

    private CardReading read(CardSession session) throws DeviceException {
        try {
            CardReading reading = session.read();
            lastCardMustLeave = true;
            reportReady();
            return reading;
        } catch (DeviceException.Refused | DeviceException.ClaimEnded ended) {
            reportReady();
            throw ended;
        }
    }

    @Override
    public void awaitRemoval(Claim claim, Duration patience) throws DeviceException, InterruptedException {
        run(claim, run -> {
            CardSession session = new CardSession(link(), baud, run::check);
            long begin = System.nanoTime();
            while (session.isSelectedCardThere() || session.find()) {
                pause(run, begin, patience, "the card was not lifted");
            }
            lastCardMustLeave = false;
            return begin;
        });
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
