package fayi.content.catalogue;

/** What a service opens. */
public enum Flow {
    /** An interview that becomes papers and a matter. */
    INTERVIEW,
    /** The queue and a call with a lawyer. */
    CONSULTATION,
    /** A search in laws or cases; the service's topic says in which. */
    SEARCH,
    /** The history of a matter. */
    TRACK,
    /** An interview that ends with a day and a part of the day, and becomes a matter. */
    BOOK,
    /** Law told plainly: the month's theme, cases, quizzes, a course; the service's topic says what. */
    LEARN,
    /** Institutions and practitioners; the service's topic says which. */
    DIRECTORY,
    /** A calculator: what is asked, the result, the article it rests on. */
    CALCULATE,
    /** A page elsewhere or a telephone number: told in words and as a code to scan, and nothing else. */
    LINK;

    /** Whether it asks an interview and hands in a matter. */
    public boolean handsIn() {
        return this == INTERVIEW || this == BOOK;
    }
}
