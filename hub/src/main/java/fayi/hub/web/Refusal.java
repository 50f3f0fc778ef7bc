package fayi.hub.web;

import fayi.protocol.Problem;

/** A request that the hub understands and does not do. Its text is the problem's id and nothing of the request. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Problem problem;

    /**
     * @param status of the answer (RFC 9110)
     * @param text for the person who reads it, in Chinese
     * @param remedy what to do next
     */
    public Refusal(int status, String id, String text, String remedy) {
        super(id);
        this.status = status;
        this.problem = new Problem(id, text, remedy);
    }

    /** What the hub answers. */
    public Problem problem() {
        return problem;
    }

    /** The answer's status. */
    public int status() {
        return status;
    }
}
