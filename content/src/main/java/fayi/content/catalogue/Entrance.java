package fayi.content.catalogue;

import fayi.content.text.LocalizedText;

/**
 * A page of the station's own that leads to services.
 *
 * @param icon the Material Design icon's name
 * @param title as it stands on a button
 * @param summary one sentence
 */
public record Entrance(Kind kind, String icon, LocalizedText title, LocalizedText summary) implements Choice {
    @Override
    public String id() {
        return kind == Kind.TELL ? "tell" : "everything";
    }

    /** Which page. */
    public enum Kind {
        /** A person tells what happened and is shown the way. */
        TELL,
        /** Everything there is, by groups and by who a person is. */
        EVERYTHING
    }
}
