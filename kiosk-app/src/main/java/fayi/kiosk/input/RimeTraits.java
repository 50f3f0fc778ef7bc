package fayi.kiosk.input;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** RimeTraits of rime_api.h, laid out for machines of 64 bits. Holds its texts for as long as librime may read them. */
final class RimeTraits {
    private static final int SIZE = 96;
    private static final int SHARED_DIRECTORY = 8;
    private static final int USER_DIRECTORY = 16;
    private static final int DISTRIBUTION_NAME = 24;
    private static final int DISTRIBUTION_CODE = 32;
    private static final int DISTRIBUTION_VERSION = 40;
    private static final int APPLICATION = 48;
    private static final int LEAST_LOG_LEVEL = 64;
    private static final int LOG_DIRECTORY = 72;
    private static final int STAGING_DIRECTORY = 88;
    /** glog's FATAL: librime tells nothing, since its messages may quote what was typed. */
    private static final int FATAL = 3;

    private final Memory memory = new Memory(SIZE);
    private final List<Memory> texts = new ArrayList<>();

    /**
     * Traits of an input method.
     *
     * @param shared where the distribution keeps schemas and dictionaries
     * @param user where librime would keep what it learns
     * @param staging where it keeps what it compiled
     */
    RimeTraits(Path shared, Path user, Path staging) {
        memory.clear();
        memory.setInt(0, SIZE - Integer.BYTES);
        set(SHARED_DIRECTORY, shared.toString());
        set(USER_DIRECTORY, user.toString());
        set(DISTRIBUTION_NAME, "Fayi");
        set(DISTRIBUTION_CODE, "fayi");
        set(DISTRIBUTION_VERSION, "1");
        set(APPLICATION, "rime.fayi");
        memory.setInt(LEAST_LOG_LEVEL, FATAL);
        // An empty name means the error stream, none at all would mean files in the temporary directory.
        set(LOG_DIRECTORY, "");
        set(STAGING_DIRECTORY, staging.toString());
    }

    Pointer pointer() {
        return memory;
    }

    private void set(int offset, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Memory copy = new Memory(bytes.length + 1L);
        copy.write(0, bytes, 0, bytes.length);
        copy.setByte(bytes.length, (byte) 0);
        texts.add(copy);
        memory.setPointer(offset, copy);
    }
}
