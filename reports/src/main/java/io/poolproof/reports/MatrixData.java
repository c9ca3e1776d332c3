package io.poolproof.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.DeviationSummary;
import io.poolproof.schemas.results.Reproduction;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.RunLine;
import io.poolproof.schemas.results.SourceSummary;
import io.poolproof.schemas.results.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the matrix shows, as JSON; texts and sources that recur stand in it once. */
final class MatrixData {
    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private static final int NONE = -1;
    private static final int LONGEST_TEXT = 4000;

    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final Map<SourceSummary, Integer> sources = new LinkedHashMap<>();

    private MatrixData() {}

    private record Target(String title, @Nullable String version, boolean ours, boolean partial, String note) {}

    private record Source(
            String kind,
            String id,
            @Nullable String link,
            @Nullable String address,
            @Nullable String date) {}

    private record Expected(String aspect, int expected, String level, String confidence, List<Integer> sources) {}

    private record Difference(String aspect, int expected, int actual) {}

    private record Cell(Verdict verdict, int reason, int pinned, int again, List<Difference> differs) {}

    private record Row(
            String id,
            String family,
            String rule,
            int words,
            int title,
            String level,
            List<Expected> aspects,
            List<@Nullable Cell> cells) {}

    private record Page(
            List<Verdict> verdicts,
            Map<Verdict, String> words,
            List<Target> targets,
            List<String> strings,
            List<Source> sources,
            List<Row> rows) {}

    static boolean isOurs(Results results) {
        return "reference".equals(results.run().targetKind());
    }

    static String of(List<Results> runs) {
        return new MatrixData().write(runs);
    }

    private String write(List<Results> runs) {
        // Ours stands apart, after those that are compared.
        List<Results> columns =
                runs.stream().sorted(Comparator.comparing(MatrixData::isOurs)).toList();
        List<Map<String, CaseLine>> byId = columns.stream()
                .map(run -> run.cases().stream()
                        .collect(Collectors.toMap(CaseLine::id, line -> line, (first, second) -> second)))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Row> rows = Matrix.newestOfEach(runs).stream()
                .sorted(Comparator.comparing(CaseLine::id))
                .map(line -> row(line, byId))
                .toList();
        Page page = new Page(
                List.of(Verdict.values()),
                words(),
                columns.stream().map(MatrixData::target).toList(),
                List.copyOf(strings.keySet()),
                sources.keySet().stream().map(MatrixData::source).toList(),
                rows);
        try {
            return JSON.writeValueAsString(page);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In their own order, so that the same results make the same page. */
    private static Map<Verdict, String> words() {
        Map<Verdict, String> words = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            words.put(verdict, VerdictWords.of(verdict));
        }
        return words;
    }

    private static Target target(Results results) {
        RunLine run = results.run();
        String day = run.startedAt().equals(Published.NO_TIME)
                ? ""
                : ", " + run.startedAt().replaceFirst("T.*", "");
        String note = run.targetKind()
                + (results.isPartial() ? ", PARTIAL: the run was cut short" : "")
                + (run.selection().isEmpty() ? "" : ", a selection of cases")
                + day;
        return new Target(
                Texts.printable(run.targetTitle()), run.targetVersion(), isOurs(results), results.isPartial(), note);
    }

    private static Source source(SourceSummary source) {
        return new Source(
                source.kind(), source.id(), Sources.link(source).orElse(null), source.address(), source.date());
    }

    private Row row(CaseLine line, List<Map<String, CaseLine>> byId) {
        List<@Nullable Cell> cells = new ArrayList<>();
        for (Map<String, CaseLine> lines : byId) {
            CaseLine of = lines.get(line.id());
            cells.add(of == null ? null : cell(of));
        }
        return new Row(
                line.id(),
                line.family(),
                line.rule(),
                index(line.words()),
                index(line.title() + " [" + line.operation() + "]"),
                line.level().name(),
                line.aspects().stream().map(this::expected).toList(),
                cells);
    }

    private Expected expected(AspectResult aspect) {
        return new Expected(
                aspect.aspect().words(),
                index(aspect.expected()),
                aspect.level().name(),
                aspect.confidence().name(),
                aspect.sources().stream()
                        .map(source -> sources.computeIfAbsent(source, fresh -> sources.size()))
                        .toList());
    }

    private Cell cell(CaseLine line) {
        DeviationSummary deviation = line.deviation();
        Reproduction again = line.reproduction();
        return new Cell(
                line.verdict(),
                index(line.reason()),
                index(deviation == null ? null : deviation.pinned() + "; " + deviation.reason()),
                index(again == null || Verdict.PASS == line.verdict() ? null : again.curl()),
                line.aspects().stream()
                        .filter(aspect -> !aspect.matches())
                        .map(aspect -> new Difference(
                                aspect.aspect().words(), index(aspect.expected()), index(aspect.actual())))
                        .toList());
    }

    private int index(@Nullable String text) {
        if (text == null) {
            return NONE;
        }
        String printable = Texts.printable(text);
        String cut = printable.length() <= LONGEST_TEXT ? printable : printable.substring(0, LONGEST_TEXT) + "…";
        return strings.computeIfAbsent(cut, fresh -> strings.size());
    }
}
