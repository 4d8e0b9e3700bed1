package org.isnad.view;

import java.util.Optional;
import org.isnad.dossier.Dossier;
import org.isnad.dossier.Figure;
import org.isnad.marking.Selection;
import org.isnad.messages.Messages;

/// A finding in one line, for tool tips and menus: «قول مباشر: سلمى».
record FindingNames(Dossier dossier, Messages messages) {

    String of(Selection finding) {
        return switch (finding) {
            case Selection.Nothing _, Selection.Passage _ -> "";
            case Selection.OfParticipant of -> who(Optional.of(of.id())).orElse("");
            case Selection.OfMention of -> who(Optional.of(of.id())).orElse("");
            case Selection.OfQuote of ->
                with(
                        messages.text(of.quote().kind()),
                        who(of.quote().attribution().speaker()));
            case Selection.OfOutcome of ->
                with(messages.text(of.outcome().kind()), who(of.outcome().by()));
            case Selection.OfFact of -> messages.text(of.fact().kind());
        };
    }

    private String with(String what, Optional<String> who) {
        return who.map(name -> messages.text("finding.of", what, name)).orElse(what);
    }

    private Optional<String> who(Optional<String> participant) {
        return participant.flatMap(dossier::figure).map(Figure::name);
    }
}
