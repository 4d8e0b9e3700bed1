package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.reading.Attribution;

/// Finds to whom something was said: «وقال للصحفيين»، «دعا نظيره إلى …»، «طلب من القادة …».
final class Addressees {

    private Addressees() {}

    static Optional<String> of(Report report, Attribution attribution) {
        var speaker = attribution.speaker().orElse("");
        for (int at = report.cueAt() + 1; at < report.onset().token(); at++) {
            var naming = report.line().naming(at);
            if (naming.isPresent()
                    && naming.get().first() == at
                    && !naming.get().id().equals(speaker)
                    && isAddressed(report, naming.get())) {
                return Optional.of(naming.get().id());
            }
        }
        return Optional.empty();
    }

    private static boolean isAddressed(Report report, Naming naming) {
        var head = report.line().word(naming.head());
        boolean toThem = naming.governed() && head.startsWith("ل");
        boolean before =
                naming.head() > 0 && report.line().word(naming.head() - 1).startsWith("ل");
        return toThem || before || SubjectAfterVerb.takesPersons(report);
    }
}
