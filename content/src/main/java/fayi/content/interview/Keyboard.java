package fayi.content.interview;

/** Which keyboard a screen should open first. */
public enum Keyboard {
    /** Digits only. */
    DIGITS,
    /** Latin letters. */
    LETTERS,
    /** Chinese by pinyin. */
    PINYIN
}
