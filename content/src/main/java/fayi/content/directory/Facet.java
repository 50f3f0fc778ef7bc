package fayi.content.directory;

/** Which of the five things, in the order in which they are told. */
public enum Facet {
    /** What they are: profession, licence, hours. */
    OCCUPATION,
    /** What they were honoured or punished for. */
    AWARDS_AND_PENALTIES,
    /** What they do. */
    BUSINESS,
    /** What they do for nothing. */
    SOCIAL_SERVICE,
    /** How they stand in the public credit record. */
    CREDIT
}
