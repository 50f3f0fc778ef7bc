package fayi.kiosk.unfinished;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.ContentLibrary;
import fayi.content.interview.Answer;
import fayi.content.interview.Facts;
import fayi.content.interview.Interview;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Party;
import fayi.content.interview.PartyField;
import fayi.content.interview.Result;
import fayi.protocol.WireFormat;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UnfinishedProperties {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-10T09:30:00+08:00");
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final Facts FACTS =
            new Facts("演示某人", "male", LocalDate.of(1985, 7, 1), "彝", "演示乡", "110101198507010011");
    private static final Interview INTERVIEW = ContentLibrary.bundled().interview("legal-aid");
    private static final SecureRandom RANDOM = new SecureRandom();
    /** The real derivation takes most of a second; its form is the same with few rounds. */
    private static final int FEW = 3;

    private final UnfinishedText texts = new UnfinishedText(new WireFormat());

    private static UnfinishedKey key(String code, String idNumber) {
        return UnfinishedKey.of(new ResumeCode(code), idNumber, FEW);
    }

    @Property(tries = 200)
    void whatWasSetAsideComesBackWordForWord(@ForAll("answers") Map<String, Answer> answers) {
        Unfinished unfinished = new Unfinished("legal-aid", NOW, answers);
        UnfinishedKey key = key("012345678901", FACTS.idNumber());
        byte[] sealed = key.seal(texts.write(unfinished), RANDOM);
        UnfinishedKey again = key("012345678901", FACTS.idNumber());
        assertThat(again.lookup()).isEqualTo(key.lookup()).matches("[0-9a-f]{64}");
        assertThat(again.open(sealed).flatMap(texts::read)).contains(unfinished);
        assertThat(sealed.length % 1024).as("its length tells little").isEqualTo(28);
    }

    @Property(tries = 100)
    void anotherCodeOrAnotherCardFindsAndOpensNothing(
            @ForAll("codes") String code, @ForAll("codes") String other, @ForAll("people") String idNumber) {
        UnfinishedKey key = key(code, FACTS.idNumber());
        byte[] sealed = key.seal("演示".getBytes(StandardCharsets.UTF_8), RANDOM);
        boolean same = code.equals(other) && idNumber.equals(FACTS.idNumber());
        UnfinishedKey wrong = key(other, idNumber);
        assertThat(wrong.lookup().equals(key.lookup())).isEqualTo(same);
        assertThat(wrong.open(sealed).isPresent()).isEqualTo(same);
    }

    @Property(tries = 100)
    void whatWasChangedOnItsWayIsNotOpened(@ForAll("codes") String code, @ForAll byte change, @ForAll int place) {
        UnfinishedKey key = key(code, FACTS.idNumber());
        byte[] sealed = key.seal(new byte[40], RANDOM);
        int index = Math.floorMod(place, sealed.length);
        sealed[index] ^= change;
        assertThat(key.open(sealed).isPresent()).isEqualTo(change == 0);
        assertThat(key.open(new byte[3])).isEmpty();
    }

    @Example
    void theLetterOfAnIdNumberMayBeWrittenSmallAndNothingPersonalStandsInTextForms() {
        UnfinishedKey key = key("012345678901", "11010119900307889x");
        assertThat(key.lookup())
                .isEqualTo(key("012345678901", "11010119900307889X").lookup());
        assertThat(key.toString()).doesNotContain(key.lookup());
        assertThat(new ResumeCode("012345678901").toString()).doesNotContain("0123");
        assertThat(ResumeCode.random(RANDOM).grouped()).matches("\\d{4} \\d{4} \\d{4}");
        assertThat(ResumeCode.parse("12345678901")).isEmpty();
        assertThat(ResumeCode.parse("12345678901a")).isEmpty();
    }

    @Property(tries = 60)
    void atAnyPointThePersonStandsWhereTheyLeft(@ForAll("counts") int count) {
        InterviewProgress left = InterviewProgress.start(INTERVIEW, FACTS, TODAY);
        for (Answer answer : ANSWERS.subList(0, count)) {
            left = ((Result.Accepted) left.answer(answer)).progress();
        }
        Restored restored = Restored.of(INTERVIEW, FACTS, TODAY, Unfinished.of("legal-aid", left, Map.of(), NOW));
        assertThat(restored.progress().current()).isEqualTo(left.current());
        assertThat(restored.progress().answers()).isEqualTo(left.answers());
        assertThat(restored.dropped()).isZero();
        assertThat(restored.drafts()).isEmpty();
    }

    @Example
    void questionsThatChangedKeepWhatStillFitsAndTheRestIsCounted() {
        Restored restored = Restored.of(
                INTERVIEW,
                FACTS,
                TODAY,
                new Unfinished(
                        "legal-aid",
                        NOW,
                        Map.of(
                                "phone", new Answer.Text("13800000000"),
                                "matter", new Answer.Choice("an-option-of-yesterday"),
                                "facts", new Answer.Text("演示"),
                                "happened", new Answer.Number(3),
                                "a_question_of_yesterday", new Answer.Number(3),
                                "another", new Answer.Skipped())));
        assertThat(restored.progress().answers().questionIds()).containsExactly("phone");
        assertThat(restored.progress().current().orElseThrow().id()).isEqualTo("matter");
        assertThat(restored.drafts()).containsOnlyKeys("facts");
        assertThat(restored.dropped()).isEqualTo(3);
    }

    @Example
    void whatAnotherProgramWroteIsReadAsFarAsItIsKnown() {
        String text = "{\"service\":\"legal-aid\",\"leftAt\":\"2026-03-10T09:30:00+08:00\",\"new\":1,\"answers\":["
                + "{\"question\":\"a\",\"kind\":\"hologram\",\"items\":[],\"parties\":[]},"
                + "{\"question\":\"b\",\"kind\":\"date\",\"text\":\"someday\",\"items\":[],\"parties\":[]},"
                + "{\"question\":\"c\",\"kind\":\"number\",\"number\":3,\"items\":[],\"parties\":[]}]}";
        assertThat(texts.read(text.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .answers())
                .containsExactly(Map.entry("c", new Answer.Number(3)));
        assertThat(texts.read(new byte[] {1, 2})).isEmpty();
    }

    private static final List<Answer> ANSWERS = List.of(
            new Answer.Text("13800000000"),
            new Answer.Choice("other"),
            new Answer.Text("演示一家工厂"),
            new Answer.Skipped(),
            new Answer.Date(TODAY.minusMonths(2)),
            new Answer.Text("去年做的工，工钱一直没有给。"),
            new Answer.Choice("no"),
            new Answer.Choices(List.of("none")),
            new Answer.YesNo(true),
            new Answer.YesNo(true));

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, ANSWERS.size());
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of("012345678901", "012345678902", "999999999999", "000000000000");
    }

    @Provide
    Arbitrary<String> people() {
        return Arbitraries.of(FACTS.idNumber(), "11010119900307889X", "110101198507010012");
    }

    @Provide
    Arbitrary<Map<String, Answer>> answers() {
        return Arbitraries.maps(Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8), answer())
                .ofMaxSize(30);
    }

    private static Arbitrary<Answer> answer() {
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<Party> parties = Combinators.combine(
                        Arbitraries.of(Party.Kind.class),
                        Arbitraries.maps(Arbitraries.of(PartyField.class), words)
                                .ofMaxSize(6))
                .as(Party::new);
        return Arbitraries.oneOf(
                words.map(Answer.Text::new),
                Arbitraries.longs().map(Answer.Number::new),
                Arbitraries.longs().map(Answer.Money::new),
                Arbitraries.integers().between(-9_000, 9_000).map(days -> new Answer.Date(TODAY.plusDays(days))),
                Arbitraries.of(true, false).map(Answer.YesNo::new),
                words.map(Answer.Choice::new),
                words.list().ofMaxSize(4).map(Answer.Choices::new),
                Combinators.combine(words.list().ofMaxSize(5), words).as(Answer.Place::new),
                parties.map(Answer.Person::new),
                parties.list().ofMaxSize(3).map(Answer.Parties::new),
                Arbitraries.of(true, false).map(Answer.Document::new),
                Arbitraries.just(new Answer.Skipped()));
    }
}
