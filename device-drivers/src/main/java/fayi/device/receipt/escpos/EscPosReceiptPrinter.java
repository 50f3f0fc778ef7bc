package fayi.device.receipt.escpos;

import fayi.device.Ability;
import fayi.device.Capabilities;
import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.base.CommandRun;
import fayi.device.base.SupervisedDevice;
import fayi.device.base.SupervisionTimes;
import fayi.device.receipt.Receipt;
import fayi.device.receipt.ReceiptPrinter;
import fayi.device.receipt.escpos.RollStatus.Obstacle;
import fayi.device.selftest.SelfTest;
import fayi.device.transport.TransportException;
import fayi.device.transport.TransportOpener;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A receipt printer on a serial line. A receipt goes out piece by piece: the next is sent when the printer has worked through
 * the one before, so that no buffer overflows, a claim's end is heeded between any two, and what a printer that stopped still
 * holds is little and can be cleared. What hangs from the printer of a receipt that failed is cut off before anything else is
 * printed.
 */
final class EscPosReceiptPrinter extends SupervisedDevice implements ReceiptPrinter {
    private static final SupervisionTimes TIMES =
            new SupervisionTimes(Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofMillis(800));
    private static final Duration SLICE = Duration.ofMillis(250);
    /** Hardly a piece takes as long: its sign may have been lost on its way. */
    private static final Duration SIGN = Duration.ofMillis(1500);

    private static final Duration CUTTING = Duration.ofSeconds(5);
    private static final int CHINESE = 0x01;
    private static final int KNIFE = 0x02;

    private final TransportOpener opener;
    private final ReceiptEncoder encoder;
    private final Duration patience;
    private final ReceiptPrinterTests tests;
    private @Nullable EscPosLink link;
    private boolean remains;

    /** Begins to seek the printer; {@code patience} is how long a question may go unanswered. */
    EscPosReceiptPrinter(TransportOpener opener, ReceiptEncoder encoder, Duration patience, Clock clock) {
        super(KIND, clock, TIMES);
        this.opener = opener;
        this.encoder = encoder;
        this.patience = patience;
        this.tests = new ReceiptPrinterTests(this, clock);
        begin();
    }

    @Override
    public void print(Claim claim, Receipt receipt, Duration most, Consumer<Stage> told)
            throws DeviceException, InterruptedException {
        run(claim, run -> {
            long end = System.nanoTime() + most.toNanos();
            requireAble(look());
            removeRemains();
            List<byte[]> pieces = encoder.encode(receipt);
            try {
                told.accept(Stage.BEGUN);
                for (int index = 0; index < pieces.size(); index++) {
                    run.check();
                    if (index == pieces.size() - 1) {
                        told.accept(Stage.CUTTING);
                    }
                    remains = true;
                    send(run, pieces.get(index), end);
                }
                remains = false;
                count(1);
            } catch (DeviceException stopped) {
                clear();
                throw stopped;
            } finally {
                pieces.forEach(piece -> Arrays.fill(piece, (byte) 0));
            }
            lookOnceMore();
            return receipt;
        });
    }

    @Override
    protected List<SelfTest> furtherTests() {
        return tests.all();
    }

    @Override
    protected void openHardware() throws DeviceException {
        try {
            link = new EscPosLink(opener.open(), patience);
        } catch (TransportException away) {
            throw new DeviceException.Offline(KIND, away.reason());
        }
        RollStatus status = look();
        link().clear();
        if (status.obstacle().isEmpty()) {
            describe(traits());
        }
    }

    @Override
    protected void checkHardware() throws DeviceException {
        RollStatus status = look();
        if (status.obstacle().isEmpty()) {
            removeRemains();
            if (capabilities().equals(Capabilities.UNKNOWN)) {
                describe(traits());
            }
        }
    }

    @Override
    protected void closeHardware() {
        EscPosLink open = link;
        link = null;
        if (open != null) {
            open.close();
        }
    }

    /** Asks how it is and tells it. */
    private RollStatus look() throws DeviceException {
        RollStatus status = link().status();
        Optional<Obstacle> obstacle = status.obstacle();
        if (obstacle.isPresent()) {
            report(
                    DeviceStatus.State.ATTENTION,
                    obstacle.get().id(),
                    obstacle.get().action());
        } else if (status.nearEnd()) {
            report(DeviceStatus.State.READY, "paper-near-end", "Have a new roll for the receipt printer at hand.");
        } else {
            reportReady();
        }
        return status;
    }

    /** The receipt is out: a printer that is silent now has not failed it, and the next check notices it. */
    private void lookOnceMore() {
        try {
            look();
        } catch (DeviceException silent) {
            return;
        }
    }

    private static void requireAble(RollStatus status) throws DeviceException {
        Optional<Obstacle> obstacle = status.obstacle();
        if (obstacle.isPresent()) {
            throw new DeviceException.Refused(
                    KIND, obstacle.get().id(), false, obstacle.get().action());
        }
    }

    /** Sends a piece and waits until it is printed. */
    private void send(CommandRun run, byte[] piece, long end) throws DeviceException {
        link().send(piece);
        link().askWhetherDone();
        long asked = System.nanoTime();
        while (!link().isDone(SLICE)) {
            run.check();
            requireAble(look());
            if (System.nanoTime() > end) {
                throw new DeviceException.TimedOut(KIND, "a receipt");
            }
            if (System.nanoTime() - asked > SIGN.toNanos()) {
                link().askAgainWhetherDone();
                asked = System.nanoTime();
            }
        }
    }

    /** Of a receipt that failed: what the printer has not printed yet is dropped, what hangs from it cut off when it can. */
    private void clear() {
        try {
            link().clear();
            if (link().status().obstacle().isEmpty()) {
                removeRemains();
            }
        } catch (DeviceException away) {
            // Cleared and cut when it is back; the failure that led here is the one to tell.
            return;
        }
    }

    private void removeRemains() throws DeviceException {
        if (!remains) {
            return;
        }
        link().send(ReceiptEncoder.cut());
        link().askWhetherDone();
        if (link().isDone(CUTTING)) {
            remains = false;
        }
    }

    private Capabilities traits() throws DeviceException {
        EscPosLink asked = link();
        Optional<String> model = asked.tell(67);
        if (model.isEmpty()) {
            // Who does not tell its name tells nothing else either; each question would cost its deadline.
            return new Capabilities(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        }
        Optional<String> maker = asked.tell(66);
        Optional<Integer> type = asked.type();
        return new Capabilities(
                maker.map(name -> name + " " + model.get()).or(() -> model),
                asked.tell(65),
                asked.tell(68),
                Map.of("chinese", ability(type, CHINESE), "cut", ability(type, KNIFE)));
    }

    private static Ability ability(Optional<Integer> type, int bit) {
        return type.map(bits -> (bits & bit) != 0 ? Ability.SUPPORTED : Ability.NOT_SUPPORTED)
                .orElse(Ability.UNKNOWN);
    }

    private EscPosLink link() throws DeviceException {
        EscPosLink open = link;
        if (open == null) {
            throw new DeviceException.Offline(KIND, "no-answer");
        }
        return open;
    }
}
