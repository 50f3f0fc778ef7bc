package fayi.provisioning.doctor.station;

import fayi.device.selftest.Finding;

/** A check with its name. */
record NamedCheck(String id, boolean essential, Look look) implements StationCheck {
    /** What is looked at. */
    @FunctionalInterface
    interface Look {
        Finding run() throws InterruptedException;
    }

    @Override
    public Finding run() throws InterruptedException {
        return look.run();
    }
}
