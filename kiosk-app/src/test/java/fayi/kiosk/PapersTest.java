package fayi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.content.ContentLibrary;
import fayi.content.paper.PaperMaker;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PapersTest {
    @Test
    void whoLeavesBeforeTheFirstPaperOfNewContentLeavesTheNextNoPaperOfTheOld() {
        AtomicReference<ContentLibrary> content = new AtomicReference<>(ContentLibrary.bundled());
        Papers papers = new Papers(content::get);
        PaperMaker old = papers.get();
        content.set(ContentLibrary.bundled());

        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(papers::get).isInstanceOf(RuntimeException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(papers.get()).isNotSameAs(old);
    }
}
