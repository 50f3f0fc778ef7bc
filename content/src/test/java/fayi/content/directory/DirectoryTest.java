package fayi.content.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.directory.DirectoryEntry.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private static Directory demonstration() throws IOException {
        Path file = Path.of("../seeds/demonstration/directory.yaml");
        return DirectoryReader.read(file.toString(), Files.readString(file));
    }

    @Test
    void theDemonstrationIsFoundByKindPlaceAndMatter() throws IOException {
        Directory directory = demonstration();

        assertThat(directory.places()).contains("演示县", "演示市");
        assertThat(directory.select(Optional.of(Kind.PRACTITIONER), Optional.of("演示市"), Optional.of("land")))
                .extracting(DirectoryEntry::id)
                .contains("demo-lawyer-1");
        assertThat(directory.select(Optional.empty(), Optional.of("演示县"), Optional.of("land")))
                .isEmpty();
    }

    @Test
    void noRecordIsToldApartFromWhatStandsThere() {
        Facets facets = new Facets("律师", " 无。", "民事", "None", "暂无");
        assertThat(facets.find(Facet.OCCUPATION)).contains("律师");
        assertThat(facets.find(Facet.AWARDS_AND_PENALTIES)).isEmpty();
        assertThat(facets.find(Facet.SOCIAL_SERVICE)).isEmpty();
        assertThat(facets.find(Facet.CREDIT)).isEmpty();
    }

    @Test
    void villagesAreGroupedByTheTownshipBeforeTheirNames() throws IOException {
        assertThat(demonstration().townships()).containsExactly("演示乡");
        assertThat(demonstration().villagesOf("演示乡")).containsExactly("演示乡演示村", "演示乡上演示村", "演示乡下演示村");
    }

    @Test
    void theAdviserOfAVillageIsFoundByTheAddressOnTheCard() throws IOException {
        assertThat(demonstration().advisersOf("四川省演示市演示县演示乡演示村3组"))
                .extracting(DirectoryEntry::id)
                .contains("demo-lawyer-1");
        assertThat(demonstration().advisersOf("四川省演示市演示县演示乡别的村")).isEmpty();
    }
}
