package fayi.endtoend.campaign;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.signature.PenSample;
import fayi.device.signature.SignaturePad;
import fayi.device.signature.isdv4.SerialPadDriver;
import fayi.simulator.pad.SimulatedPad;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** The signature pad on a serial port: its work is to tell where a pen touched it. */
final class PadPlace extends LinePlace<SignaturePad> {
    private static final int BAUD = 38_400;
    private static final int STEP = 37;
    private static final long GLANCE = 2;

    private final SimulatedPad peer;
    private int touched;

    private PadPlace(SimulatedPad peer) throws Exception {
        super(
                (SignaturePad) DriverInPlace.open(
                        new SerialPadDriver(),
                        SignaturePad.KIND,
                        Map.of("port", peer.port().toString(), "baud", String.valueOf(BAUD))),
                peer.line(),
                peer::close);
        this.peer = peer;
    }

    static CampaignDevice inCampaign() {
        return new CampaignDevice("signature-pad/serial-pad", faults(), PadPlace::in);
    }

    private static PadPlace in(Path directory) throws Exception {
        return new PadPlace(SimulatedPad.open(directory.resolve("pad"), BAUD));
    }

    @Override
    public void work(Duration patience) throws DeviceException, InterruptedException {
        Heard heard = new Heard();
        int x = ++touched * STEP % SimulatedPad.WIDTH;
        int y = touched * STEP % SimulatedPad.HEIGHT;
        long deadline = System.nanoTime() + patience.toNanos() / 2;
        try (Claim claim = device().claim("campaign", patience.plusSeconds(5));
                SignaturePad.Listening listening = device().listen(claim, heard)) {
            while (!peer.isStarted() && System.nanoTime() - deadline < 0) {
                TimeUnit.MILLISECONDS.sleep(GLANCE);
            }
            peer.touch(x, y);
            heard.awaitTouch(x, y, deadline);
        }
    }

    private static final class Heard implements SignaturePad.PenListener {
        private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

        @Override
        public void pen(PenSample sample) {
            told.add(sample);
        }

        @Override
        public void lost(DeviceException reason) {
            told.add(reason);
        }

        void awaitTouch(int x, int y, long deadline) throws DeviceException, InterruptedException {
            while (true) {
                Object next = told.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (next instanceof DeviceException lost) {
                    throw lost;
                }
                if (next == null) {
                    throw new DeviceException.TimedOut(SignaturePad.KIND, "the touch was not heard");
                }
                if (next instanceof PenSample sample && sample.touches() && sample.x() == x && sample.y() == y) {
                    return;
                }
            }
        }
    }

    @Override
    void beginInDevice(FaultKind fault, RandomGenerator dice) {
        throw new IllegalArgumentException(fault.id());
    }
}
