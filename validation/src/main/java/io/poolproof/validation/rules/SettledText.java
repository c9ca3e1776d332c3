package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.servicemodel.Characters;

/** Rules about characters that Unicode has assigned since its version 13: the service may take them for letters, or refuse them. */
final class SettledText {
    private SettledText() {}

    static RequestRule<String> rule(Subject<String> subject, String id, String thing) {
        return RequestRule.of(subject, id + ".unsettled-character")
                .words(thing + " with a character newer than Unicode 13 may be refused.")
                .facts(Fact.CONSTRAINT_CHECKER_TYPE)
                .holds((text, context) -> text == null || !Characters.holdsUnsettled(text))
                .problem("the text has a character newer than Unicode 13, which the service may not know")
                .allowed("characters of Unicode 13, to be safe")
                .mayBeRefusedWith(Refusal.maskedConstraint(Modelled.matches(Modelled.pattern("UsernameType"))));
    }
}
