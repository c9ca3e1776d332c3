package io.poolproof.validation.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints each as a multiple of the hand-written floor and of Jackson's tree parse. What is compared is the
 * median of single calls, which other work on the machine disturbs least.
 */
public final class Benchmarks {
    private static final double MEDIAN = 50;

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(UpdateBenchmark.class.getSimpleName())
                .forks(Integer.getInteger("forks", 2))
                .warmupIterations(5)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(10)
                .measurementTime(TimeValue.milliseconds(300))
                .addProfiler(GCProfiler.class)
                .build();
        print(new Runner(options).run());
        Options large = new OptionsBuilder()
                .include(LargeInputBenchmark.class.getSimpleName())
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.milliseconds(200))
                .measurementIterations(3)
                .measurementTime(TimeValue.milliseconds(200))
                .build();
        printGrowth(new Runner(large).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Double> times = new LinkedHashMap<>();
        Map<String, Double> bytes = new LinkedHashMap<>();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            times.put(name, result.getPrimaryResult().getStatistics().getPercentile(MEDIAN));
            Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            bytes.put(name, allocated == null ? Double.NaN : allocated.getScore());
        }
        double floor = times.get("handWrittenFloor");
        double tree = times.get("jacksonTree");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println();
        out.printf("%-28s %12s %10s %14s %10s%n", "benchmark", "ns", "x floor", "x Jackson tree", "bytes");
        times.forEach((name, time) -> out.printf(
                Locale.ROOT,
                "%-28s %12.0f %10.2f %14.2f %10.0f%n",
                name,
                time,
                time / floor,
                time / tree,
                bytes.get(name)));
    }

    /** Twice the input in about twice the time is linear. */
    private static void printGrowth(Collection<RunResult> results) {
        Map<String, Map<String, Double>> times = new TreeMap<>();
        for (RunResult result : results) {
            String kind = result.getParams().getBenchmark().replaceFirst(".*\\.", "") + " "
                    + result.getParams().getParam("kind");
            times.computeIfAbsent(kind, ignored -> new TreeMap<>())
                    .put(
                            result.getParams().getParam("halves"),
                            result.getPrimaryResult().getStatistics().getPercentile(MEDIAN));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println();
        out.printf("%-40s %14s %14s %10s%n", "large input", "half, ns", "whole, ns", "growth");
        times.forEach((kind, time) -> out.printf(
                Locale.ROOT,
                "%-40s %14.0f %14.0f %10.2f%n",
                kind,
                time.get("1"),
                time.get("2"),
                time.get("2") / time.get("1")));
    }
}
