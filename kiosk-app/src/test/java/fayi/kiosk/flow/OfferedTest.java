package fayi.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.ContentLibrary;
import fayi.content.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class OfferedTest {
    @Test
    void everyServiceOfTheCatalogueOpensSomethingHere() {
        Catalogue bundled = ContentLibrary.bundled().catalogue();
        assertThat(ServiceFlow.offered(bundled)).isEqualTo(bundled);
    }
}
