package fayi.kiosk.effect;

import fayi.kiosk.flow.Effect;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/**
 * The station's few sounds, made here. A machine without a sound device is silent and goes on; a sound that is asked for
 * while another plays is left out.
 */
final class SoundEffects {
    private static final int RATE = 22_050;
    private static final double LOUDNESS = 0.25;
    private static final double NOTE_SECONDS = 0.16;
    private static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);

    private final AtomicBoolean playing = new AtomicBoolean();

    void play(Effect.Tone tone) {
        if (!playing.compareAndSet(false, true)) {
            return;
        }
        try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
            byte[] sound = samples(tone);
            line.open(FORMAT);
            line.start();
            line.write(sound, 0, sound.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException | LinkageError noSound) {
            // Every sound goes with words on the screen: without one nothing is lost.
            return;
        } finally {
            playing.set(false);
        }
    }

    /** Two notes, rising for attention and falling for done, each swelling and fading so that nothing clicks. */
    static byte[] samples(Effect.Tone tone) {
        double[] notes = tone == Effect.Tone.ATTENTION ? new double[] {660, 880} : new double[] {880, 660};
        int length = (int) (RATE * NOTE_SECONDS);
        byte[] samples = new byte[notes.length * length * 2];
        for (int index = 0; index < notes.length * length; index++) {
            double place = (double) (index % length) / length;
            double wave = Math.sin(2 * Math.PI * notes[index / length] * index / RATE) * Math.sin(Math.PI * place);
            short sample = (short) (wave * LOUDNESS * Short.MAX_VALUE);
            samples[index * 2] = (byte) sample;
            samples[index * 2 + 1] = (byte) (sample >> 8);
        }
        return samples;
    }
}
