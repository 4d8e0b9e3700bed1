package org.isnad.page;

/// The heights of all sections below each other, estimated until they are known; a Fenwick tree of sums.
final class Stack {

    private final double[] heights;
    private final double[] sums;

    Stack(double[] estimates) {
        heights = estimates.clone();
        sums = new double[heights.length + 1];
        for (int i = 1; i <= heights.length; i++) {
            sums[i] += heights[i - 1];
            int parent = i + (i & -i);
            if (parent <= heights.length) {
                sums[parent] += sums[i];
            }
        }
    }

    int size() {
        return heights.length;
    }

    double height(int section) {
        return heights[section];
    }

    void set(int section, double height) {
        double by = height - heights[section];
        if (by == 0) {
            return;
        }
        heights[section] = height;
        for (int i = section + 1; i <= heights.length; i += i & -i) {
            sums[i] += by;
        }
    }

    /// The height of all sections before `section`.
    double top(int section) {
        double top = 0;
        for (int i = section; i > 0; i -= i & -i) {
            top += sums[i];
        }
        return top;
    }

    double total() {
        return top(heights.length);
    }

    /// The section that holds `y`; the first above the stack, the last below it.
    int at(double y) {
        int section = 0;
        double rest = y;
        for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
            if (section + step <= heights.length && sums[section + step] <= rest) {
                section += step;
                rest -= sums[section];
            }
        }
        return Math.max(0, Math.min(heights.length - 1, section));
    }
}
