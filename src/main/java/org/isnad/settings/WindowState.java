package org.isnad.settings;

import java.util.List;

/// How the window was left.
///
/// @param x of its left edge on the desktop, in the screens' own coordinates
/// @param dividers where they stand, each 0 to 1 of the window's width, from its start edge
/// @param folded whether list and panels are folded away
public record WindowState(
        double x,
        double y,
        double width,
        double height,
        boolean maximized,
        List<Double> dividers,
        boolean folded,
        int panel) {

    public static final double LEAST_WIDTH = 480;
    public static final double LEAST_HEIGHT = 360;

    /// For a screen of 1366 by 768.
    public static final WindowState FIRST = new WindowState(40, 30, 1280, 680, false, List.of(0.2, 0.72), false, 0);

    public WindowState {
        dividers = List.copyOf(dividers);
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(width > 0) || !(height > 0) || panel < 0) {
            throw new IllegalArgumentException("no window: " + x + ", " + y + ", " + width + " × " + height);
        }
        if (dividers.stream().anyMatch(at -> !(at >= 0 && at <= 1))) {
            throw new IllegalArgumentException("no dividers: " + dividers);
        }
    }

    /// This window moved, and made smaller where it must be, so that all of it lies on the screen at `left`, `top`.
    public WindowState within(double left, double top, double screenWidth, double screenHeight) {
        double w = Math.min(Math.max(width, Math.min(LEAST_WIDTH, screenWidth)), screenWidth);
        double h = Math.min(Math.max(height, Math.min(LEAST_HEIGHT, screenHeight)), screenHeight);
        return new WindowState(
                Math.clamp(x, left, left + screenWidth - w),
                Math.clamp(y, top, top + screenHeight - h),
                w,
                h,
                maximized,
                dividers,
                folded,
                panel);
    }
}
