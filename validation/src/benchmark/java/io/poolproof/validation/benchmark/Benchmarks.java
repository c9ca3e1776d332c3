package io.poolproof.validation.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints each as a multiple of the hand-written floor and of Jackson's tree parse. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(UpdateBenchmark.class.getSimpleName())
                .forks(Integer.getInteger("forks", 2))
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .build();
        print(new Runner(options).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Double> times = new LinkedHashMap<>();
        Map<String, Double> bytes = new LinkedHashMap<>();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            times.put(name, result.getPrimaryResult().getScore());
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
}
