package fayi.content.rule;

/** A rule of the law that can be reckoned. Pure: the same input and figures give the same outcome; any thread may ask. */
public interface Rule {
    /** The id, which is also that of its questions. */
    String id();

    /**
     * What the rule says.
     *
     * @param data the figures that differ by place or year
     */
    RuleOutcome reckon(RuleInput input, RuleData data);
}
