package fayi.kiosk.effect;

import fayi.device.document.DocumentPage;
import fayi.device.document.PagesPdf;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.WantedDocument;
import fayi.protocol.AnsweredQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was photographed, as it is handed in: each document the interview asked about is one paper under its name, all else one
 * paper together, since an office reads and prints each as one.
 *
 * @param account which of them are here and which are not, as an answer; empty where nothing was asked about documents
 */
record PhotographedDocuments(List<Paper> papers, Optional<AnsweredQuestion> account) {
    private static final String OTHERS = "photographs.pdf";

    /** Of an application. */
    static PhotographedDocuments of(Application application) {
        List<WantedDocument> wanted = WantedDocument.of(application);
        List<String> ids = wanted.stream().map(WantedDocument::id).toList();
        List<Paper> papers = new ArrayList<>();
        for (WantedDocument document : wanted) {
            List<DocumentPage> pages = pages(
                    application,
                    photograph ->
                            photograph.document().filter(document.id()::equals).isPresent());
            if (!pages.isEmpty()) {
                String name = "photographs-" + (papers.size() + 1) + ".pdf";
                papers.add(paper(name, document.title().chinese(), pages));
            }
        }
        List<DocumentPage> others = pages(
                application,
                photograph -> photograph.document().filter(ids::contains).isEmpty());
        if (!others.isEmpty()) {
            papers.add(paper(OTHERS, papers.isEmpty() ? "材料照片" : "别的材料照片", others));
        }
        return new PhotographedDocuments(papers, account(wanted));
    }

    private static List<DocumentPage> pages(Application application, Predicate<Photograph> which) {
        return application.photographs().stream()
                .filter(which)
                .map(Photograph::page)
                .toList();
    }

    private static Paper paper(String name, String title, List<DocumentPage> pages) {
        return new Paper(name, title + "（" + pages.size() + " 页）", PagesPdf.of(pages));
    }

    private static Optional<AnsweredQuestion> account(List<WantedDocument> wanted) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        String words = wanted.stream()
                .map(document -> document.title().chinese() + "：" + state(document))
                .collect(Collectors.joining("；"));
        return Optional.of(new AnsweredQuestion("documents_photographed", "拍了哪些材料", words, words));
    }

    private static String state(WantedDocument document) {
        if (document.photographs() > 0) {
            return document.photographs() + " 页";
        }
        return document.lacking() ? "没带" : "没有拍";
    }

    /** One paper of photographs. */
    record Paper(String name, String title, byte[] pdf) {
        @Override
        public String toString() {
            return "Paper[" + name + "]";
        }
    }
}
