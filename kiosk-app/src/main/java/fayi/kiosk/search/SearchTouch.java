package fayi.kiosk.search;

import fayi.content.law.ArticleId;
import fayi.content.law.LawId;

/** What a person does who looks something up. A touch that means nothing on the page that is shown changes nothing. */
public sealed interface SearchTouch {
    /** What stands in the field by now. */
    record Words(String words) implements SearchTouch {
        @Override
        public String toString() {
            return "Words[masked]";
        }
    }

    /** Looks for what stands in the field. */
    record Ask() implements SearchTouch {}

    /** Looks for something that is offered ready-made. */
    record Example(String question) implements SearchTouch {
        @Override
        public String toString() {
            return "Example[masked]";
        }
    }

    /** Looks in laws, or in cases. */
    record In(SearchScope scope) implements SearchTouch {}

    /** Only what holds, or everything. */
    record OnlyInForce(boolean only) implements SearchTouch {}

    /** Wants to see what only came near. */
    record Reveal() implements SearchTouch {}

    /** Opens an article that stands on the page. */
    record OpenArticle(ArticleId article) implements SearchTouch {
        @Override
        public String toString() {
            return "OpenArticle[masked]";
        }
    }

    /** Opens the list of articles of a law that stands on the page. */
    record OpenLaw(LawId law) implements SearchTouch {
        @Override
        public String toString() {
            return "OpenLaw[masked]";
        }
    }

    /** The versions of the law that is shown. */
    record OpenVersions() implements SearchTouch {}

    /** Wants what was found in plain words. */
    record PlainWords() implements SearchTouch {}

    /** So many pages on or back. */
    record Turn(int by) implements SearchTouch {}

    /** One step back; the question is not lost. */
    record Back() implements SearchTouch {}
}
