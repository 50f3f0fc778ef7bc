package fayi.content.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CatalogueReaderTest {
    private static final String TEXT = "{zh: 文, en: Text}";
    private static final String GROUPS =
            "groups:\n  - {id: wages, icon: x, title: " + TEXT + ", summary: " + TEXT + "}\n";

    @Test
    void anUnknownServiceOnTheHomeScreenIsNamed() {
        assertThatThrownBy(() -> read("home: [trakc]\nservices:\n" + service("track")))
                .hasMessageStartingWith("c.yaml:1: there is no service 'trakc'")
                .hasMessageContaining("Did you mean 'track'?");
    }

    @Test
    void anUnknownGroupOnTheHomeScreenIsNamed() {
        assertThatThrownBy(() -> read("home: ['group:wage']\n" + GROUPS))
                .hasMessageStartingWith("c.yaml:1: there is no group 'wage'")
                .hasMessageContaining("Did you mean 'wages'?");
    }

    @Test
    void aServiceOfAnUnknownGroupIsNamed() {
        assertThatThrownBy(() -> read("home: []\n" + GROUPS + "services:\n"
                        + service("aid").replace("icon:", "groups: [land]\n    icon:")))
                .hasMessageStartingWith("c.yaml:6: there is no group 'land'");
    }

    @Test
    void aThemeWithAnUnknownServiceIsNamed() {
        String theme = "themes:\n  - {id: owed, kind: event, icon: x, title: " + TEXT + ", summary: " + TEXT
                + ", services: [aidd]}\n";
        assertThatThrownBy(() -> read("home: []\nservices:\n" + service("aid") + theme))
                .hasMessageContaining("there is no service 'aidd'");
    }

    @Test
    void aDoubleServiceIsNamed() {
        assertThatThrownBy(() -> read("home: []\nservices:\n" + service("track") + service("track")))
                .hasMessageStartingWith("c.yaml:13")
                .hasMessageContaining("twice");
    }

    @Test
    void moreThanEightChoicesAtHomeAreRefused() {
        StringBuilder services = new StringBuilder();
        for (int number = 1; number <= 9; number++) {
            services.append(service("s" + number));
        }
        assertThatThrownBy(() -> read("home: [s1, s2, s3, s4, s5, s6, s7, s8, s9]\nservices:\n" + services))
                .hasMessageContaining("more than eight");
    }

    @Test
    void eachFlowHasWhatItNeedsAndNothingElse() {
        assertThatThrownBy(() -> read(with("flow: interview"))).hasMessageContaining("'interview' is missing");
        assertThatThrownBy(() -> read(with("flow: book"))).hasMessageContaining("'interview' is missing");
        assertThatThrownBy(() -> read(with("flow: calculate"))).hasMessageContaining("'calculator' is missing");
        assertThatThrownBy(() -> read(with("flow: link"))).hasMessageContaining("'link' is missing");
        assertThatThrownBy(() -> read(with("flow: track\n    interview: aid")))
                .hasMessageContaining("'interview' means nothing to the flow 'track'");
    }

    @Test
    void anAddressThatATelephoneShouldNotOpenIsRefused() {
        for (String url :
                new String[] {"javascript:alert(1)", "https://a b", "ftp://x.cn", "tel:1", "https://使馆.cn/"}) {
            assertThatThrownBy(() -> read(
                            with("flow: link\n    link: {url: '" + url + "', source: somebody, note: " + TEXT + "}")))
                    .as(url)
                    .hasMessageContaining("is no address to scan");
        }
        assertThat(read(with("flow: link\n    link: {url: 'tel:12348', source: somebody, note: " + TEXT + "}"))
                        .find("aid")
                        .flatMap(Service::link)
                        .map(Link::address))
                .contains("12348");
    }

    private static Catalogue read(String text) {
        return CatalogueReader.read("c.yaml", text);
    }

    private static String with(String flow) {
        return "home: []\nservices:\n" + service("aid").replace("flow: track", flow);
    }

    private static String service(String id) {
        return "  - id: " + id + "\n    icon: x\n    title: " + TEXT + "\n    summary: " + TEXT + "\n    for: " + TEXT
                + "\n    bring: []\n    cost: " + TEXT + "\n    duration: " + TEXT + "\n    flow: track\n    office: "
                + TEXT + "\n";
    }
}
