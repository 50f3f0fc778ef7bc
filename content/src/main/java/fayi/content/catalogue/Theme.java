package fayi.content.catalogue;

import fayi.content.text.LocalizedText;
import java.util.List;

/**
 * A package of services: what a person does, one after the other, when something has happened to them, or what is there
 * for people like them.
 *
 * @param icon the Material Design icon's name
 * @param title as it stands on a button
 * @param summary one sentence
 * @param groups ids of the groups on whose pages it stands
 * @param services in the order in which they are usually needed
 */
public record Theme(
        String id,
        Kind kind,
        String icon,
        LocalizedText title,
        LocalizedText summary,
        List<String> groups,
        List<Service> services)
        implements Choice {
    /** Copies the lists. */
    public Theme {
        groups = List.copyOf(groups);
        services = List.copyOf(services);
    }

    /** What brings its services together. */
    public enum Kind {
        /** Something that happens in a life: the services are steps. */
        EVENT,
        /** Who a person is: the services are offers. */
        PEOPLE
    }
}
