package fayi.device.selftest;

/** How deep a self-test goes, as CheckHealth of UnifiedPOS has it (chapter 1, "Device power and health"). */
public enum TestLevel {
    /** Nothing moves and nobody notices: the device answers and finds itself sound. */
    INTERNAL,
    /** The device works with what is attached to it: it prints, takes a picture, switches a light. */
    EXTERNAL,
    /** A person takes part: lays a card, looks at a page. */
    INTERACTIVE
}
