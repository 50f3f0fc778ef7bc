package fayi.content.directory;

import fayi.content.text.LocalizedText;

/** Which of the five things, in the order in which they are told. */
public enum Facet {
    /** What they are: profession, licence, hours. */
    OCCUPATION("职业", "Occupation"),
    /** What they were honoured or punished for. */
    AWARDS_AND_PENALTIES("奖励和处罚", "Awards and penalties"),
    /** What they do. */
    BUSINESS("办什么业务", "Business"),
    /** What they do for nothing. */
    SOCIAL_SERVICE("社会服务", "Social service"),
    /** How they stand in the public credit record. */
    CREDIT("信用", "Credit");

    /** What is said where nothing stands. */
    public static final LocalizedText NO_RECORD = LocalizedText.of("没有记录", "No record");

    private final LocalizedText label;

    Facet(String chinese, String english) {
        this.label = LocalizedText.of(chinese, english);
    }

    /** What it is called. */
    public LocalizedText label() {
        return label;
    }
}
