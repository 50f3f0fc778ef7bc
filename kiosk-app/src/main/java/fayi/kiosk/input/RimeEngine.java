package fayi.kiosk.input;

import com.sun.jna.Native;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * librime, set up to learn nothing. The library has one state for the whole process, so there is one engine at a time. Not
 * thread-safe.
 */
final class RimeEngine implements AutoCloseable {
    /**
     * The schema without user dictionary, and with only what a pinyin keyboard needs: no commands hidden in punctuation, no
     * second dictionary.
     */
    private static final String PATCH = """
            patch:
              schema/dependencies: []
              engine/processors: [speller, selector, navigator, express_editor]
              engine/segmentors: [abc_segmentor, fallback_segmentor]
              engine/translators: [script_translator]
              translator/enable_user_dict: false
              menu/page_size: 8
            """;

    private static final String ONLY_SCHEMA = """
            patch:
              schema_list:
                - schema: pinyin_simp
            """;

    private final RimeLibrary rime;
    private final InputDirectories directories;
    private final RimeTraits traits;
    private RimeSession session;

    private RimeEngine(RimeLibrary rime, InputDirectories directories, RimeTraits traits, RimeSession session) {
        this.rime = rime;
        this.directories = directories;
        this.traits = traits;
        this.session = session;
    }

    /**
     * Loads librime and compiles the schema where that has not been done; takes up to some seconds.
     *
     * @param library as the dynamic linker knows it
     */
    static RimeEngine start(String library, InputDirectories directories) throws InputUnavailableException {
        if (!Files.exists(directories.shared().resolve(RimeSession.SCHEMA + ".schema.yaml"))) {
            throw new InputUnavailableException(
                    directories.shared() + " has no pinyin: install rime-data-pinyin-simp and rime-prelude");
        }
        try {
            directories.prepare();
            RimeLibrary rime = Native.load(library, RimeLibrary.class);
            RimeTraits traits = new RimeTraits(directories.shared(), directories.person(), directories.deployed());
            setUpOnce(rime, traits);
            deploy(rime, directories, traits);
            rime.RimeInitialize(traits.pointer());
            return new RimeEngine(rime, directories, traits, RimeSession.open(rime));
        } catch (UnsatisfiedLinkError missing) {
            throw new InputUnavailableException(library + " cannot be loaded: install librime1", missing);
        } catch (IOException failure) {
            throw new InputUnavailableException("The input's directories cannot be made: check the disk", failure);
        }
    }

    /**
     * librime sets up its logging once a process and aborts the process at a second time. The mark is as wide as the
     * library: the whole process.
     */
    private static void setUpOnce(RimeLibrary rime, RimeTraits traits) {
        if (System.getProperties().putIfAbsent("fayi.input.librime", "set up") == null) {
            rime.RimeSetup(traits.pointer());
        }
    }

    private static void deploy(RimeLibrary rime, InputDirectories directories, RimeTraits traits) throws IOException {
        Path person = directories.person();
        Files.writeString(person.resolve(RimeSession.SCHEMA + ".custom.yaml"), PATCH);
        Files.writeString(person.resolve("default.custom.yaml"), ONLY_SCHEMA);
        rime.RimeInitialize(traits.pointer());
        if (rime.RimeStartMaintenance(0) != 0) {
            rime.RimeJoinMaintenanceThread();
        }
        rime.RimeFinalize();
        directories.emptyPerson();
    }

    RimeSession session() {
        return session;
    }

    /**
     * Begins anew as for the first person: the session and all of librime's state go, the person's directory is emptied,
     * and a new session is opened. Takes some milliseconds.
     */
    void wipe() throws InputUnavailableException, IOException {
        stop();
        directories.emptyPerson();
        rime.RimeInitialize(traits.pointer());
        session = RimeSession.open(rime);
    }

    @Override
    public void close() throws IOException {
        stop();
        directories.emptyPerson();
    }

    private void stop() {
        session.close();
        rime.RimeCleanupAllSessions();
        rime.RimeFinalize();
    }
}
