package fayi.content.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.ContentLibrary;
import fayi.content.source.BundledSource;
import fayi.content.source.ContentSource;
import fayi.content.text.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue that comes with the program. */
class BundledCatalogueTest {
    private static final ContentLibrary LIBRARY = ContentLibrary.bundled();
    private static final Catalogue CATALOGUE = LIBRARY.catalogue();

    /** With every interview that a service names, so that the whole catalogue can be looked at. */
    private static final Catalogue WHOLE = new ContentLibrary(new ContentSource() {
                @Override
                public Optional<String> read(String path) {
                    Optional<String> text = new BundledSource().read(path);
                    return path.startsWith("interviews/") ? text.or(() -> Optional.of("")) : text;
                }
            })
            .catalogue();

    @Test
    void theHomeScreenHasEightLargeChoicesOfWhichOneListensAndOneHoldsTheRest() {
        assertThat(WHOLE.home()).hasSize(8);
        assertThat(WHOLE.home()).extracting(Choice::id).contains("tell", "consultation", "track", "everything");
    }

    @Test
    void nothingIsShownThatCannotBeOpened() {
        for (Service service : CATALOGUE.services()) {
            service.interview()
                    .ifPresent(id -> assertThat(LIBRARY.interview(id).id()).isEqualTo(id));
        }
        for (Theme theme : CATALOGUE.themes()) {
            assertThat(theme.services()).as(theme.id()).isNotEmpty().isSubsetOf(CATALOGUE.services());
        }
        for (Group group : CATALOGUE.groups()) {
            assertThat(Stream.concat(CATALOGUE.servicesOf(group).stream(), CATALOGUE.themesOf(group).stream()))
                    .as(group.id())
                    .isNotEmpty();
        }
    }

    @Test
    void aServiceWhoseInterviewIsNotThereIsToldToWhoeverChecksTheContent() {
        ContentLibrary empty = new ContentLibrary(
                path -> path.startsWith("interviews/") ? Optional.empty() : new BundledSource().read(path));
        assertThat(empty.catalogue().find("wage-arrears")).isEmpty();
        assertThat(empty.notShown())
                .contains("catalogue.yaml: the service 'wage-arrears' is not shown. Add interviews/wage-arrears.yaml.");
        assertThat(empty.catalogue().find("consultation")).isPresent();
    }

    @Test
    void everyServiceIsFoundOnSomePageBehindTheHomeScreen() {
        Set<Service> found = new HashSet<>();
        WHOLE.groups().forEach(group -> found.addAll(WHOLE.servicesOf(group)));
        WHOLE.themes().forEach(theme -> found.addAll(theme.services()));
        WHOLE.home().stream()
                .filter(Service.class::isInstance)
                .map(Service.class::cast)
                .forEach(found::add);
        assertThat(found).containsExactlyInAnyOrderElementsOf(WHOLE.services());
    }

    @Test
    void everyServiceSaysWhatItCostsAndHowLongItTakes() {
        for (Service service : WHOLE.services()) {
            assertThat(service.cost().chinese()).as(service.id()).containsAnyOf("不收", "收费", "收 50");
            assertThat(service.duration().chinese()).as(service.id()).isNotBlank();
            assertThat(service.office().english()).as(service.id()).isNotBlank();
        }
    }

    @Test
    void whatHappensInALifeHasAPackageOfServices() {
        assertThat(WHOLE.themes(Theme.Kind.EVENT))
                .extracting(Theme::id)
                .contains("wages-owed", "injured-at-work", "road-accident", "marriage", "inheritance", "loan");
        assertThat(WHOLE.themes(Theme.Kind.PEOPLE))
                .extracting(Theme::id)
                .contains(
                        "migrant-worker",
                        "veteran",
                        "company",
                        "elderly",
                        "disabled",
                        "children",
                        "women",
                        "low-income");
    }

    @Test
    void veteransComeToLawyersWhoKnowTheirMatters() {
        assertThat(WHOLE.findTheme("veteran").orElseThrow().services().get(0)).satisfies(first -> {
            assertThat(first.flow()).isEqualTo(Flow.CONSULTATION);
            assertThat(first.skills()).contains("veteran");
        });
    }

    @Test
    void theHotlinesAreCalledByScanning() {
        for (String line : List.of("hotline", "line-12345")) {
            Service service = WHOLE.find(line).orElseThrow();
            assertThat(service.flow()).isEqualTo(Flow.LINK);
            assertThat(service.link().orElseThrow().url()).startsWith("tel:123");
        }
    }

    @Test
    void titlesAreShortEnoughForAButtonAndDifferent() {
        List<Choice> all = Stream.of(WHOLE.services(), WHOLE.groups(), WHOLE.themes())
                .flatMap(List::stream)
                .<Choice>map(choice -> choice)
                .toList();
        assertThat(all).extracting(choice -> choice.title().chinese()).allMatch(title -> title.length() <= 18);
        assertThat(WHOLE.services()).extracting(Service::title).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(Choice::summary)
                .extracting(LocalizedText::english)
                .noneMatch(String::isBlank);
    }
}
