package fayi.kiosk.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is touched, in whatever order. */
class LearnMachineProperties {
    @Property(tries = 300)
    void aPersonAlwaysStandsSomewhereAndFindsOut(
            @ForAll("touches") List<LearnTouch> touches, @ForAll("topics") String topic) {
        Studying held = topic.equals("nothing") ? LearnPages.nothing() : LearnPages.at(topic);
        for (LearnTouch touch : touches) {
            held = LearnMachine.touched(held, touch).held();
            LearnPage page = held.page();
            assertThat(held.part()).isBetween(0, held.parts() - 1);
            assertThat(held.story().isPresent()).isEqualTo(page instanceof LearnPage.Story);
            assertThat(held.question().isPresent()).isEqualTo(page instanceof LearnPage.Question);
            if (page instanceof LearnPage.Lesson lesson) {
                assertThat(lesson.leaf())
                        .isBetween(0, held.lesson().orElseThrow().pages().size() - 1);
            }
        }
        boolean out = false;
        for (int steps = 0; !out; steps++) {
            assertThat(steps).as("steps back").isLessThan(40);
            LearnStep step = LearnMachine.touched(held, new LearnTouch.Back());
            out = step.leaves();
            held = step.held();
        }
    }

    @Provide
    Arbitrary<String> topics() {
        return Arbitraries.of("", "cases", "quiz", "course", "nothing", "unknown");
    }

    @Provide
    Arbitrary<List<LearnTouch>> touches() {
        Arbitrary<LearnTouch> one = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(new LearnTouch.Next())),
                Tuple.of(4, Arbitraries.integers().between(-1, 4).map(LearnTouch.Choose::new)),
                Tuple.of(
                        6,
                        Arbitraries.of(
                                new LearnTouch.Stories(),
                                new LearnTouch.Story("wages"),
                                new LearnTouch.Story("none"),
                                new LearnTouch.Quiz(),
                                new LearnTouch.Course(),
                                new LearnTouch.Lesson("home"),
                                new LearnTouch.Lesson("none"),
                                new LearnTouch.Turn(1),
                                new LearnTouch.Turn(Integer.MIN_VALUE),
                                new LearnTouch.Back())));
        return one.list().ofMaxSize(30);
    }
}
