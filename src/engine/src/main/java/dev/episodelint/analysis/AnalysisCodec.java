package dev.episodelint.analysis;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An analysis as bytes, for caches and other machines; nothing is lost on the way. */
public final class AnalysisCodec {
    // Escaped, because half a surrogate pair has no form in UTF-8; strict, because old bytes must not pass for new
    // ones.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .changeDefaultVisibility(v -> v.withIsGetterVisibility(Visibility.NONE))
            .build();

    private AnalysisCodec() {}

    /** The same bytes for the same analysis. */
    public static byte[] encode(Analysis analysis) {
        return JSON.writeValueAsBytes(analysis);
    }

    /** @throws IllegalArgumentException when the bytes are not an analysis of this version */
    public static Analysis decode(byte[] bytes) {
        Analysis analysis;
        try {
            analysis = JSON.readValue(bytes, Analysis.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not an analysis: " + e.getOriginalMessage(), e);
        }
        if (analysis == null) {
            throw new IllegalArgumentException("Not an analysis: null");
        }
        return analysis;
    }
}
