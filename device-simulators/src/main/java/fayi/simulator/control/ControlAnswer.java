package fayi.simulator.control;

/**
 * An answer of the control.
 *
 * @param status of HTTP
 * @param body JSON, or a sentence when something was wrong
 */
record ControlAnswer(int status, String body) {
    static final ControlAnswer DONE = new ControlAnswer(204, "");
}
