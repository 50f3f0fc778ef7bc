package fayi.content.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Every service that works at a station.
 *
 * @param services in the order of the file
 * @param home the choices of the home screen in their order, at most {@value #MOST_AT_HOME}
 */
public record Catalogue(List<Service> services, List<Service> home) {
    /** How many choices the home screen holds. */
    public static final int MOST_AT_HOME = 8;

    /** Copies the lists. */
    public Catalogue {
        services = List.copyOf(services);
        home = List.copyOf(home);
    }

    /** The service with this id, if there is one. */
    public Optional<Service> find(String id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }
}
