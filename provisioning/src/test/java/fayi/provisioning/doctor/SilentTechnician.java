package fayi.provisioning.doctor;

import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;

/** Nobody is there: says nothing, cannot tell what it would see, and repeats nothing. */
class SilentTechnician implements Technician {
    @Override
    public void begins(String kind, SelfTest test, Runnable skip) {}

    @Override
    public void ended(String kind, TestResult result) {}

    @Override
    public boolean again(String kind, TestResult failed) {
        return false;
    }

    @Override
    public void checked(StationResult result) {}

    @Override
    public void tell(Step step) {}

    @Override
    public Answer ask(Step question) throws InterruptedException {
        return Answer.SKIP;
    }
}
