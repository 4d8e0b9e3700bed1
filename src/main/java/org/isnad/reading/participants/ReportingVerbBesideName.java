package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.reading.Why;

/// A reporting verb right before or behind the name: «وأضاف الغنوشي أن».
final class ReportingVerbBesideName implements NameRule {

    private static final String RULE = "reporting-verb-beside-name";
    private static final int SINGLE = 4;
    private static final int SEVERAL = 5;

    @Override
    public Optional<FoundName> accept(NameRun run) {
        if (run.firstLikelihood() < (run.length() == 1 ? SINGLE : 2)
                || run.sum() < (run.length() == 1 ? SINGLE : SEVERAL)) {
            return Optional.empty();
        }
        var line = run.line();
        if (run.from() > 0
                && run.first().followsDirectly()
                && run.skip() == 0
                && line.token(run.from() - 1).isReportingVerb()) {
            return found(run, line.token(run.from() - 1));
        }
        if (run.to() < line.size()
                && line.token(run.to()).followsDirectly()
                && line.token(run.to()).isReportingVerb()
                && run.length() > 1) {
            return found(run, line.token(run.to()));
        }
        return Optional.empty();
    }

    private static Optional<FoundName> found(NameRun run, Token verb) {
        return Optional.of(
                new FoundName(run, Optional.empty(), new Why(RULE, verb.word().span())));
    }
}
