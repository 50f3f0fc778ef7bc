package fayi.provisioning;

import fayi.content.law.ask.AskSettings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a station's laws lie and how they are searched.
 *
 * @param index the folder to which they were imported; one without an import is no mistake
 * @param vectors whether they are searched by sense too, where the import allows it; takes some 60 MB
 * @param languageModel puts what was found into plain words; none unless the county sets one up
 */
public record LawSettings(Path index, boolean vectors, Optional<AskSettings> languageModel) {
    /** By words and sense, without a language model. */
    public static LawSettings in(Path index) {
        return new LawSettings(index, true, Optional.empty());
    }
}
