package io.poolproof.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.fixtures.CaseFile.Http;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The requests of one case to one target: filled in when sent, written down with their values by name. */
public final class Conversation {
    private static final int LONGEST_BODY_WRITTEN = 4096;
    private static final int LONGEST_BODY_REDACTED = 1 << 17;
    /** Of one in whatever spelling. */
    private static final int LONGEST_SECRET = 1 << 16;

    private final Channel channel;
    private final String id;
    private final Bindings bindings = new Bindings();
    private final Transcript transcript = new Transcript();
    private volatile @Nullable String late;

    /**
     * A conversation.
     *
     * @param id the case's, or a name for what else it belongs to
     */
    public Conversation(Channel channel, String id) {
        this.channel = channel;
        this.id = id;
    }

    /** A name for a pool that shows it as the run's own. */
    public String newPoolName() {
        return channel.mark().newName();
    }

    public Bindings bindings() {
        return bindings;
    }

    public Transcript transcript() {
        return transcript;
    }

    /** Sends a template whose {@code ${bindings}} and repetitions are filled in on the way. */
    public Answer send(String step, String operation, boolean signed, JsonNode template) {
        return send(step, operation, signed, template, Http.USUAL);
    }

    /** Sends a template with what a case wants other than usual in the request. */
    public Answer send(String step, String operation, boolean signed, JsonNode template, Http http) {
        Answer answer = channel.send(new Call(id, step, operation, signed, template, http, bindings));
        write(step, operation, template, answer);
        return answer;
    }

    /** Calls what is no operation of the service. */
    public Answer control(String step, String path, JsonNode template) {
        Answer answer = channel.control(WireRequest.ofControl(
                path, Inputs.filled(template, bindings.all()).toString()));
        write(step, path, template, answer);
        return answer;
    }

    /**
     * Asks for what is no operation of the service.
     *
     * @param path in it, <code>{Name}</code> stands for a member of the template
     */
    public Answer look(String step, String path, JsonNode template) {
        String filled = path;
        for (Map.Entry<String, JsonNode> member :
                Inputs.filled(template, bindings.all()).properties()) {
            String value = URLEncoder.encode(member.getValue().asText(), StandardCharsets.UTF_8);
            filled = filled.replace("{" + member.getKey() + "}", value.replace("+", "%20"));
        }
        Answer answer = channel.control(WireRequest.ofLook(filled));
        write(step, path, template, answer);
        return answer;
    }

    /** The first step whose answer took too long, and what is known of it; null where none did. */
    @Nullable
    public String late() {
        return late;
    }

    private void write(String step, String called, JsonNode template, Answer answer) {
        if (answer.isLate() && late == null) {
            late = "\"" + step + "\" gets " + answer.absence();
        }
        String shown = shown(answer.content());
        transcript.add(new Transcript.Step(
                step,
                called,
                template,
                new Transcript.Response(answer.status(), redacted(answer.error()), shown, redacted(answer.absence()))));
    }

    private @Nullable String redacted(@Nullable String text) {
        return text == null ? null : bindings.redacted(text);
    }

    /**
     * The beginning of a body, with its secrets by name. A long one is cut before they are looked for, since that takes time, and of what
     * is left the end is not shown: it may be half of one.
     */
    private String shown(String content) {
        boolean isLong = content.length() > LONGEST_BODY_REDACTED;
        String redacted = bindings.redacted(isLong ? content.substring(0, LONGEST_BODY_REDACTED) : content);
        int whole = isLong ? Math.max(0, redacted.length() - LONGEST_SECRET) : redacted.length();
        return whole <= LONGEST_BODY_WRITTEN && !isLong
                ? redacted
                : redacted.substring(0, Math.min(whole, LONGEST_BODY_WRITTEN)) + " … (" + content.length()
                        + " characters)";
    }
}
