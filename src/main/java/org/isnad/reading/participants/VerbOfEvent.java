package org.isnad.reading.participants;

import java.util.OptionalInt;

/// The reporting verb that an event belongs to: the last before it, else the sentence's first; none where the event
/// stands in what is reported.
///
/// The sentence is read once, so that one of any length takes time in proportion.
final class VerbOfEvent {

    private final Scene scene;
    private final OptionalInt first;
    private OptionalInt nearest;

    VerbOfEvent(Scene scene) {
        this.scene = scene;
        this.first = first(scene);
        this.nearest = first;
    }

    private static OptionalInt first(Scene scene) {
        for (int i = scene.from(); i < scene.to(); i++) {
            if (scene.line().token(i).isReportingVerb()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// Takes in one token more; they come in order.
    void readOn(int i) {
        if (scene.says(i, AttendanceCue.STOP) || scene.says(i, AttendanceCue.MET)) {
            nearest = OptionalInt.empty();
        } else if (scene.line().token(i).isReportingVerb()) {
            nearest = OptionalInt.of(i);
        }
    }

    /// For an event right behind what was read.
    OptionalInt nearest() {
        return nearest;
    }
}
