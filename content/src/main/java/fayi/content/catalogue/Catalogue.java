package fayi.content.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a citizen can choose at a station.
 *
 * @param services in the order of the file, which is their order on every page
 * @param groups in the order of the file
 * @param themes in the order of the file
 * @param home the choices of the home screen in their order, at most {@value #MOST_AT_HOME}
 */
public record Catalogue(List<Service> services, List<Group> groups, List<Theme> themes, List<Choice> home) {
    /** How many choices the home screen holds. */
    public static final int MOST_AT_HOME = 8;

    /** Copies the lists. */
    public Catalogue {
        services = List.copyOf(services);
        groups = List.copyOf(groups);
        themes = List.copyOf(themes);
        home = List.copyOf(home);
    }

    /** The service with this id, if there is one. */
    public Optional<Service> find(String id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }

    /** The group with this id, if there is one. */
    public Optional<Group> findGroup(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** The theme with this id, if there is one. */
    public Optional<Theme> findTheme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** The services that stand on a group's page. */
    public List<Service> servicesOf(Group group) {
        return services.stream()
                .filter(service -> service.groups().contains(group.id()))
                .toList();
    }

    /** The themes that stand on a group's page. */
    public List<Theme> themesOf(Group group) {
        return themes.stream()
                .filter(theme -> theme.groups().contains(group.id()))
                .toList();
    }

    /** The themes of one kind. */
    public List<Theme> themes(Theme.Kind kind) {
        return themes.stream().filter(theme -> theme.kind() == kind).toList();
    }

    /**
     * The same without the services that {@code open} does not let through. A theme or a group that has none left goes
     * with them, so that no button leads nowhere.
     */
    public Catalogue only(Predicate<Service> open) {
        List<Service> opened = services.stream().filter(open).toList();
        List<Theme> full = themes.stream()
                .map(theme -> of(theme, theme.services().stream().filter(open).toList()))
                .filter(theme -> !theme.services().isEmpty())
                .toList();
        List<Group> used =
                groups.stream().filter(group -> isUsed(group, opened, full)).toList();
        List<Choice> choices = home.stream()
                .filter(choice -> choice instanceof Entrance
                        || opened.contains(choice)
                        || used.contains(choice)
                        || full.stream().anyMatch(theme -> theme.id().equals(choice.id()) && choice instanceof Theme))
                .toList();
        return new Catalogue(opened, used, full, choices);
    }

    private static Theme of(Theme theme, List<Service> services) {
        return new Theme(
                theme.id(), theme.kind(), theme.icon(), theme.title(), theme.summary(), theme.groups(), services);
    }

    private static boolean isUsed(Group group, List<Service> services, List<Theme> themes) {
        return services.stream().anyMatch(service -> service.groups().contains(group.id()))
                || themes.stream().anyMatch(theme -> theme.groups().contains(group.id()));
    }
}
