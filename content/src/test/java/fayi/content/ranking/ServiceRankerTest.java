package fayi.content.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.content.catalogue.Catalogue;
import fayi.content.catalogue.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServiceRankerTest {
    private static final ServiceRanker RANKER = Sentences.LIBRARY.ranker(Sentences.CATALOGUE);

    @Test
    void theRightServiceIsAmongThreeForMostSentencesThatTheListWasNotWrittenFor() {
        TitleSearch peer = new TitleSearch(Sentences.CATALOGUE);
        for (String file : List.of("seen.tsv", "heldout.tsv", "later.tsv", "fresh.tsv")) {
            RankingFigures ours = RankingFigures.of(Sentences.of(file), ServiceRankerTest::proposed);
            RankingFigures plain = RankingFigures.of(Sentences.of(file), peer::best);
            System.out.println(file + " " + ours + "; BM25 over the titles: " + plain);
            assertThat(ours.hitAt3()).as(file).isGreaterThan(plain.hitAt3() + 0.15);
        }
        assertThat(hitAt3("heldout.tsv")).isGreaterThanOrEqualTo(0.95);
        assertThat(hitAt3("fresh.tsv")).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void thereAreAtLeastTwoHundredSentencesOfWhichHalfWereHeldOut() {
        assertThat(Sentences.of("heldout.tsv")).hasSizeGreaterThanOrEqualTo(100);
        assertThat(Sentences.of("seen.tsv")).hasSizeGreaterThanOrEqualTo(100);
        assertThat(Sentences.of("heldout.tsv")).doesNotContainAnyElementsOf(Sentences.of("seen.tsv"));
    }

    @Test
    void itSaysForWhichOfThePersonsWordsAServiceIsProposed() {
        String told = "我在工地干了半年，工钱一直没给";
        Proposal first = RANKER.rank(told).services().get(0);
        assertThat(first.service().id()).isEqualTo("wage-arrears");
        assertThat(first.because()).contains("工钱");
        assertThat(first.because()).flatMap(words -> List.of(words.split("…"))).allMatch(told::contains);
    }

    @Test
    void everyProposalHasAReason() {
        for (Sentences.Sentence sentence : Sentences.of("seen.tsv")) {
            for (Proposal proposal : RANKER.rank(sentence.words()).services()) {
                assertThat(proposal.because()).as(sentence.words()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
            }
        }
    }

    @Test
    void dangerIsHeardAndWhatOnlySoundsLikeItIsNot() {
        List<String> wrong = new ArrayList<>();
        for (String line : Sentences.lines("danger.tsv")) {
            String[] cells = line.split("\t");
            String heard = RANKER.rank(cells[1])
                    .danger()
                    .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                    .orElse("-");
            if (!heard.equals(cells[0])) {
                wrong.add(line + " -> " + heard);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noSentenceOfOrdinaryMattersIsTakenForDangerUnlessSomebodyWasHurt() {
        List<String> taken = Sentences.of("heldout.tsv").stream()
                .map(Sentences.Sentence::words)
                .filter(words -> RANKER.rank(words).danger().isPresent())
                .toList();
        assertThat(taken).allMatch(words -> words.contains("打") || words.contains("欺负"));
    }

    @Test
    void whatMeansNothingHereGetsNoProposal() {
        for (String words : List.of("", "   ", "你好", "今天天气好", "哈哈哈", "asdf", "87654", "吃饭了没有")) {
            assertThat(RANKER.rank(words).isEmpty()).as(words).isTrue();
        }
    }

    @Test
    void onlyWhatTheStationOffersIsProposed() {
        Catalogue few = Sentences.CATALOGUE.only(service -> service.flow() == Flow.CONSULTATION);
        Proposals proposals = Sentences.LIBRARY.ranker(few).rank("我借给亲戚五万块，他不还，我想问问律师");
        assertThat(proposals.services())
                .extracting(proposal -> proposal.service().id())
                .containsExactly("consultation");
    }

    @Test
    void blanksWidthAndOddCharactersDoNotHide() {
        assertThat(proposed("老 板 欠 工 钱 不 给")).first().isEqualTo("wage-arrears");
        assertThat(proposed("老板欠工\u200b钱")).first().isEqualTo("wage-arrears");
        assertThat(proposed("打１２３３３")).first().isEqualTo("wage-platform");
        assertThat(proposed("𠮷".repeat(5000) + "离婚")).isEmpty();
    }

    @Test
    void nothingOfWhatWasToldIsInATextForm() {
        assertThat(RANKER.rank("我想离婚").toString()).doesNotContain("想离").contains("divorce-complaint");
    }

    @Test
    void aWordForAServiceThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> LayWords.read(
                        "w.yaml",
                        "words:\n  - {say: [钱], means: {wage-arears: 3}}\ndanger: []\n",
                        Set.of("wage-arrears")))
                .hasMessageStartingWith("w.yaml:2: there is no service 'wage-arears'")
                .hasMessageContaining("Did you mean 'wage-arrears'?");
    }

    private static double hitAt3(String file) {
        return RankingFigures.of(Sentences.of(file), ServiceRankerTest::proposed)
                .hitAt3();
    }

    private static List<String> proposed(String told) {
        return RANKER.rank(told).services().stream()
                .map(proposal -> proposal.service().id())
                .toList();
    }
}
