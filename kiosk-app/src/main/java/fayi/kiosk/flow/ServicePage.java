package fayi.kiosk.flow;

import fayi.content.ranking.Proposals;

/** What there is to choose, what a service is, and the end of everything that was done. */
public sealed interface ServicePage extends Page {
    /** Nobody is here: the screen says what the station can do. */
    record Attract() implements ServicePage {}

    /** The choices. */
    record Home() implements ServicePage {}

    /** Everything there is: groups, and who a person is. */
    record Everything() implements ServicePage {}

    /**
     * The packages and services of a group.
     *
     * @param back from where it was opened
     */
    record Group(String groupId, Page back) implements ServicePage {}

    /**
     * The services of a package.
     *
     * @param back from where it was opened
     */
    record Theme(String themeId, Page back) implements ServicePage {}

    /**
     * What happened, in the person's own words. Personal data: its text form is masked.
     *
     * @param words as they are typed by now
     */
    record Tell(String words) implements ServicePage {
        @Override
        public String toString() {
            return "Tell[masked]";
        }
    }

    /**
     * What is proposed for what was told; danger comes first. Personal data: its text form is masked.
     *
     * @param words what was told, to be changed on the way back
     */
    record Proposed(String words, Proposals proposals) implements ServicePage {
        @Override
        public String toString() {
            return "Proposed[masked]";
        }
    }

    /**
     * What a service is, for whom, what to bring, what it costs, how long it takes.
     *
     * @param back from where it was chosen
     */
    record Introduction(String serviceId, Page back) implements ServicePage {
        /** Chosen on the home screen, or left behind by what it opened. */
        public Introduction(String serviceId) {
            this(serviceId, new Home());
        }
    }

    /**
     * All is done: what was handed in and under which number, who gave advice. The main action is to finish, without being
     * asked back; home otherwise.
     */
    record Closing() implements ServicePage {}
}
