package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Titles.Title;
import org.isnad.lexicon.WordSet;

/// Finds the names of persons by the rules, each line from its beginning.
final class Names {

    // What stands beside a name is better evidence than the name itself, so those rules come first.
    private static final List<NameRule> RULES = List.of(
            new TitleBeforeName(),
            new RoleAfterName(),
            new ReportingVerbBesideName(),
            new GivenNameAndFamilyName(),
            new WellKnownFamilyName(),
            new ForeignLetters());

    // «عبد الرحمن»; alone it names nobody: «فيلق الرحمن»
    private static final String OF_SERVANT = "الرحمن";
    private static final WordSet KIN = WordSet.named("own-people");
    private static final WordSet VOCATIVE = WordSet.named("vocative");
    private static final WordSet IDIOMS = WordSet.named("name-idioms");

    private Names() {}

    static List<FoundName> in(List<Line> lines) {
        var found = new ArrayList<FoundName>();
        lines.forEach(line -> find(line, found));
        return found;
    }

    private static void find(Line line, List<FoundName> found) {
        for (int i = 0; i < line.size(); i++) {
            if (!line.isTaken(i)
                    && !isVerbBehindConjunction(line.token(i))
                    && (Math.max(line.token(i).likelihood(), line.token(i).wholeLikelihood()) > 0
                            || NameRun.isBeforeSon(line, i)
                            || NameRun.isSonOf(line, i)
                            || NameRun.isGivenLikeTitle(line, i)
                            || NameRun.isKunya(line, i)
                            || NameInApposition.endOf(line, i).isPresent())) {
                var name = accepted(LongestRun.at(line, i));
                if (name.isPresent()) {
                    var run = name.get().run();
                    take(name.get(), found);
                    i = run.to() - 1;
                }
            }
        }
    }

    /// «وأدى» is no «وادي»
    private static boolean isVerbBehindConjunction(Token token) {
        return token.isWrittenWithConjunction() && token.cut().letters() == 0;
    }

    private static void take(FoundName name, List<FoundName> found) {
        var run = name.run();
        if (SpokenFor.stands(run.line(), run.from()) || isOfAnothersOffice(name) || isNamesake(name)) {
            run.line().take(run.from(), run.to());
            return;
        }
        found.add(name);
        run.line().takeName(run.from(), run.to());
        name.role().ifPresent(role -> run.line().take(role.from(), role.to()));
        OfficeBehind.of(run).ifPresent(role -> run.line().take(role.from(), role.to()));
    }

    private static boolean isNamesake(FoundName name) {
        return name.role()
                .filter(office -> OfficeForHolder.isNamesake(office.line(), office.from()))
                .isPresent();
    }

    /// «سامي الحداد مبعوث الرئيس الأميركي دونالد ترامب»: inside another's office nobody is meant, but for one of his
    /// kin.
    private static boolean isOfAnothersOffice(FoundName name) {
        return name.role()
                .filter(office -> office.from() > 0
                        && office.to() == name.run().from()
                        && office.line().isName(office.from() - 1)
                        && office.line().token(office.from()).followsDirectly()
                        && !office.line().token(office.from()).isCoordinated()
                        && !office.title().definite()
                        && !KIN.has(office.title().lemma())
                        && office.line()
                                .token(office.from() + 1)
                                .title()
                                .filter(Title::definite)
                                .isPresent())
                .isPresent();
    }

    private static Optional<FoundName> accepted(NameRun run) {
        if (cannotBegin(run)) {
            return Optional.empty();
        }
        for (NameRule rule : RULES) {
            var found = rule.accept(run);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// «الدين» and «الله» only end a name, and «أبو» alone is none.
    private static boolean cannotBegin(NameRun run) {
        var first = run.words().getFirst();
        return NameRun.isTail(first)
                || first.equals(OF_SERVANT)
                || first.equals("ولد")
                || (run.length() == 1 && NameRun.isParticle(run.first()))
                || isMyDear(run.line(), run.from())
                || (run.length() > 1
                        && (run.beginsBeforeGivenName()
                                || IDIOMS.has(first + " " + run.words().get(1))));
    }

    /// «يا صديقي العزيز»: my dear friend, and no man of either name.
    private static boolean isMyDear(Line line, int at) {
        return (isMine(line, at) && at + 1 < line.size() && line.token(at + 1).isDefinite())
                || (line.token(at).isDefinite() && isMine(line, at - 1));
    }

    private static boolean isMine(Line line, int at) {
        return at > 0
                && line.token(at).word().folded().endsWith("ي")
                && VOCATIVE.has(line.token(at - 1).word().folded());
    }
}
