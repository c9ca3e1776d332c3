package io.poolproof.schemas.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.UnreadableDocumentException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a results file one by one: each on its own has to be of the format, and all of them have to make one run. */
final class ResultsReader {
    private static final int LONGEST_LINE = 16 * 1024 * 1024;
    private static final String RUN = "run";
    private static final Map<String, LineSchema> KINDS =
            Map.of(RUN, LineSchema.named(RUN), "case", LineSchema.named("case"), "end", LineSchema.named("end"));

    private final String file;
    private final List<CaseLine> cases = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int number;
    private @Nullable RunLine run;
    private @Nullable EndLine end;

    /**
     * A reader.
     *
     * @param file what the file is called in messages
     */
    ResultsReader(String file) {
        this.file = file;
    }

    /** What is wrong with a line, and from which column on. */
    private static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        private final int column;

        Unfit(int column, String problem) {
            super(problem);
            this.column = column;
        }

        Unfit(String problem) {
            this(1, problem);
        }
    }

    /** Takes a whole line. */
    void line(byte[] content, int from, int to) {
        number++;
        try {
            add(parsed(content, from, to));
        } catch (Unfit e) {
            throw new UnreadableDocumentException(file, number, e.column, String.valueOf(e.getMessage()));
        }
    }

    /** Takes a line that no line feed ends: where it is no whole one, the run was cut short in it. */
    void lastLine(byte[] content, int from, int to) {
        if (number > 0) {
            try {
                parsed(content, from, to);
            } catch (Unfit e) {
                return;
            }
        }
        line(content, from, to);
    }

    Results results() {
        if (run == null) {
            throw new UnreadableDocumentException(file, 1, 1, "the first line is not that of a run");
        }
        return new Results(run, cases, end);
    }

    private static ResultLine parsed(byte[] content, int from, int to) throws Unfit {
        JsonNode tree = tree(content, from, to);
        String kind = tree.path("record").asText();
        if (kind.equals(RUN)
                && tree.path("format").isInt()
                && tree.path("format").asInt() != ResultsFile.FORMAT) {
            throw new Unfit("results of format " + tree.path("format").asInt() + "; this version reads format "
                    + ResultsFile.FORMAT);
        }
        LineSchema schema = KINDS.get(kind);
        if (schema == null) {
            throw unfit("its record is none of run, case and end");
        }
        Optional<String> problem = schema.problem(tree);
        if (problem.isPresent()) {
            throw unfit(problem.get().strip());
        }
        try {
            ResultLine parsed = ResultsFile.parse(tree);
            requireSense(parsed);
            return parsed;
        } catch (JsonProcessingException e) {
            throw unfit("a value is not of its type");
        }
    }

    private static Unfit unfit(String why) {
        return new Unfit("the line is not of the results format: " + why);
    }

    private static JsonNode tree(byte[] content, int from, int to) throws Unfit {
        if (to - from > LONGEST_LINE) {
            throw unfit("it is longer than " + LONGEST_LINE + " bytes");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unfit("no UTF-8");
        }
        try {
            return StrictJson.MAPPER.readTree(text);
        } catch (StreamConstraintsException e) {
            throw unfit("nested too deeply, or with too long a number");
        } catch (JsonProcessingException e) {
            boolean twice = e.getOriginalMessage().startsWith("Duplicate field");
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            throw new Unfit(
                    column, "the line is not of the results format: " + (twice ? "a field stands twice" : "no JSON"));
        }
    }

    /** What the schema cannot say. */
    private static void requireSense(ResultLine line) throws Unfit {
        try {
            if (line instanceof RunLine first) {
                Instant.parse(first.startedAt());
            } else if (line instanceof CaseLine one) {
                requireSense(one);
            }
        } catch (DateTimeException e) {
            throw unfit("a date or time is none");
        }
    }

    private static void requireSense(CaseLine line) throws Unfit {
        if (!line.id().startsWith(line.rule() + "/") || !line.id().endsWith("@" + line.operation())) {
            throw unfit("the id is not made of the rule, a name and the operation");
        }
        DeviationSummary pin = line.deviation();
        boolean isPinned = line.verdict() == Verdict.DEVIATES || line.verdict() == Verdict.STALE;
        if (isPinned && pin == null) {
            throw unfit("the verdict is " + line.verdict() + ", and there is no deviation");
        }
        if (pin != null) {
            LocalDate.parse(pin.since());
            if (pin.expires() != null) {
                LocalDate.parse(pin.expires());
            }
        }
    }

    private void add(ResultLine line) throws Unfit {
        if (run == null && !(line instanceof RunLine)) {
            throw new Unfit("the first line is not that of a run");
        }
        if (end != null) {
            throw new Unfit("a line behind the end");
        }
        if (line instanceof RunLine first) {
            if (run != null) {
                throw new Unfit("a second run begins; a file holds one");
            }
            run = first;
        } else if (line instanceof CaseLine one) {
            if (!ids.add(one.id())) {
                throw new Unfit("a second line of the same case");
            }
            cases.add(one);
            verdicts.merge(one.verdict(), 1, Integer::sum);
        } else if (line instanceof EndLine last) {
            if (!last.verdicts().equals(verdicts)) {
                throw new Unfit("the end counts other verdicts than the lines before it have");
            }
            end = last;
        }
    }
}
