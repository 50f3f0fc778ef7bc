package fayi.provisioning.doctor.report;

import fayi.provisioning.doctor.Problem;

/** What a problem is about, in words. */
final class Subject {
    private Subject() {}

    static String of(Problem problem, DoctorWords words) {
        return problem.device() ? words.kind(problem.subject()) : words.get("check." + problem.subject());
    }
}
