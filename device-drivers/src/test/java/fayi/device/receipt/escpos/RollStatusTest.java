package fayi.device.receipt.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.receipt.escpos.RollStatus.Obstacle;
import org.junit.jupiter.api.Test;

/** Status bits as Epson's "ESC/POS Command Reference" has them under DLE EOT. */
class RollStatusTest {
    @Test
    void aPrinterThatIsWellHasNoObstacle() {
        RollStatus well = RollStatus.of(0x12, 0x12, 0, 0x12);
        assertThat(well.obstacle()).isEmpty();
        assertThat(well.nearEnd()).isFalse();
    }

    @Test
    void aThinRollIsToldAndIsNoObstacle() {
        RollStatus thin = RollStatus.of(0x12, 0x12, 0, 0x1E);
        assertThat(thin.nearEnd()).isTrue();
        assertThat(thin.obstacle()).isEmpty();
    }

    @Test
    void whatAPersonMustDoIsToldTheFirstThingFirst() {
        assertThat(RollStatus.of(0x1A, 0x32, 0, 0x7E).obstacle()).contains(Obstacle.PAPER_EMPTY);
        assertThat(RollStatus.of(0x1A, 0x36, 0, 0x7E).obstacle()).contains(Obstacle.COVER_OPEN);
        assertThat(RollStatus.of(0x1A, 0x52, 0x1A, 0x12).obstacle()).contains(Obstacle.CUTTER_STUCK);
        assertThat(RollStatus.of(0x1A, 0x52, 0x32, 0x12).obstacle()).contains(Obstacle.FAILED);
        assertThat(RollStatus.of(0x1A, 0x12, 0, 0x12).obstacle()).contains(Obstacle.STOPPED);
    }

    @Test
    void anErrorCountsOnlyWhenTheCauseOfBeingOfflineSpeaksOfIt() {
        assertThat(RollStatus.of(0x12, 0x12, 0x3A, 0x12).obstacle()).isEmpty();
    }
}
