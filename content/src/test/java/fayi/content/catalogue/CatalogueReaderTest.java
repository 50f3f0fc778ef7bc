package fayi.content.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.content.ContentLibrary;
import fayi.content.source.BundledSource;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {
    private static final String TEXT = "{zh: 文, en: Text}";

    @Test
    void theBundledCatalogueOffersWhatWorks() {
        Catalogue catalogue = ContentLibrary.bundled().catalogue();
        assertThat(catalogue.home()).extracting(Service::id).containsExactly("legal-aid", "consultation", "track");
        assertThat(catalogue.home())
                .extracting(Service::flow)
                .containsExactly(Flow.INTERVIEW, Flow.CONSULTATION, Flow.TRACK);
    }

    @Test
    void everyInterviewAndPaperThatAServiceNamesIsThere() {
        ContentLibrary library = ContentLibrary.bundled();
        for (Service service : library.catalogue().services()) {
            service.interview()
                    .ifPresent(id -> assertThat(library.interview(id).id()).isEqualTo(id));
            service.paper()
                    .ifPresent(id -> assertThat(new BundledSource().read("papers/" + id + ".html"))
                            .isPresent());
        }
    }

    @Test
    void anUnknownServiceOnTheHomeScreenIsNamed() {
        assertThatThrownBy(() -> CatalogueReader.read("c.yaml", "home: [trakc]\nservices:\n" + service("track")))
                .hasMessageStartingWith("c.yaml:1: there is no service 'trakc'")
                .hasMessageContaining("Did you mean 'track'?");
    }

    @Test
    void aDoubleServiceIsNamed() {
        assertThatThrownBy(() ->
                        CatalogueReader.read("c.yaml", "home: []\nservices:\n" + service("track") + service("track")))
                .hasMessageStartingWith("c.yaml:13")
                .hasMessageContaining("twice");
    }

    @Test
    void moreThanEightChoicesAtHomeAreRefused() {
        StringBuilder services = new StringBuilder();
        for (int number = 1; number <= 9; number++) {
            services.append(service("s" + number));
        }
        assertThatThrownBy(() -> CatalogueReader.read(
                        "c.yaml", "home: [s1, s2, s3, s4, s5, s6, s7, s8, s9]\nservices:\n" + services))
                .hasMessageContaining("more than eight");
    }

    @Test
    void anInterviewServiceNeedsAnInterviewAndAPaper() {
        assertThatThrownBy(() -> CatalogueReader.read(
                        "c.yaml", "home: []\nservices:\n" + service("aid").replace("flow: track", "flow: interview")))
                .hasMessageContaining("'interview' is missing");
    }

    private static String service(String id) {
        return "  - id: " + id + "\n    icon: x\n    title: " + TEXT + "\n    summary: " + TEXT + "\n    for: " + TEXT
                + "\n    bring: []\n    cost: " + TEXT + "\n    duration: " + TEXT + "\n    flow: track\n    office: "
                + TEXT + "\n";
    }
}
