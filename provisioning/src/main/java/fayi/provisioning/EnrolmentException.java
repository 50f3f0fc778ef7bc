package fayi.provisioning;

import fayi.protocol.Problem;

/** The station could not be enrolled; for the technician who sets it up. */
public final class EnrolmentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    EnrolmentException(Problem problem) {
        super(problem.text() + " " + problem.remedy());
        this.problem = problem;
    }

    EnrolmentException(Problem problem, Throwable cause) {
        super(problem.text() + " " + problem.remedy(), cause);
        this.problem = problem;
    }

    /** What happened and what to do: the hub's own words, or {@code hub-unreachable}, {@code no-enrolment-code}. */
    public Problem problem() {
        return problem;
    }
}
