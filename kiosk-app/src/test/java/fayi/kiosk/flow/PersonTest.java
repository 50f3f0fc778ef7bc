package fayi.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.interview.Facts;
import fayi.device.card.IdCard;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {
    @ParameterizedTest
    @CsvSource({"511302199003075016, 5113**********5016", "TST170119900307, TST1*******0307", "12345678, ********"})
    void aNumberIsShownWithItsFirstAndLastFourCharactersOnly(String number, String shown) {
        Facts facts = new Facts("演示甲", "female", LocalDate.of(1990, 3, 7), "汉", "演示县演示乡", number);
        Person person = new Person(facts, IdCard.Type.CITIZEN, Optional.empty());
        assertThat(person.maskedNumber()).isEqualTo(shown);
        assertThat(person.toString()).doesNotContain(number);
    }
}
