package fayi.simulator.card;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.selftest.Finding;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import java.util.function.Consumer;

/** Runs self-tests as a doctor would. */
final class Findings {
    private Findings() {}

    static Finding of(Device device, String id, Claim claim) throws InterruptedException {
        return of(device, id, claim, step -> {});
    }

    /** With a technician who does what is told. */
    static Finding of(Device device, String id, Claim claim, Consumer<Step> technician) throws InterruptedException {
        return device.selfTests().stream()
                .filter(test -> test.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run(claim, new TestGuide() {
                    @Override
                    public void tell(Step step) {
                        technician.accept(step);
                    }

                    @Override
                    public Answer ask(Step question) {
                        return Answer.SKIP;
                    }
                });
    }
}
