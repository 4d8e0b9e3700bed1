package org.isnad.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a piece of work took.
///
/// @param time by the clock, in seconds
/// @param busy of all processors, in seconds; other programs on the machine change the time, but hardly this
/// @param size of what came of it, in bytes
record Cost(double time, double busy, long size) {

    private static final double NANOSECONDS = 1e9;
    private static final double MEGABYTE = 1e6;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /// Some work.
    interface Work {
        /// Does it in an empty folder; it is over when what it wrote is on disk.
        void in(Path folder) throws IOException;
    }

    static Cost of(Path folder, Work work) throws IOException {
        System.gc(); // what was before is no part of it
        long start = System.nanoTime();
        long before = SYSTEM.getProcessCpuTime();
        work.in(folder);
        long busy = SYSTEM.getProcessCpuTime() - before;
        return new Cost((System.nanoTime() - start) / NANOSECONDS, busy / NANOSECONDS, size(folder));
    }

    static void head(String title) {
        System.out.printf("%n%-40s %10s %10s %10s%n", title, "time, s", "CPU, s", "size, MB");
    }

    void print(String name) {
        System.out.printf("%-40s %10.2f %10.2f %10.1f%n", name, time, busy, size / MEGABYTE);
    }

    /// How many times as much as another's.
    void printBeside(Cost other) {
        System.out.printf(
                "%-40s %10.2f %10.2f %10.2f%n",
                "ratio", time / other.time, busy / other.busy, (double) size / other.size);
    }

    /// The most that was ever in use at one moment, garbage included, in megabytes.
    static double heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / MEGABYTE;
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
