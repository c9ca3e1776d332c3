package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.Member;

/** Rules about the form of an access token; whether it is genuine only the service knows. */
public final class AccessTokenRules {
    static final RequestRule<String> REQUIRED = RequestRule.of(Subject.ACCESS_TOKEN, "access-token.required")
            .words("An operation of the signed-in user has an access token.")
            .facts(Fact.ACCESS_TOKEN_MISSING)
            .holds((token, context) -> token != null || !context.operation().requires(Member.ACCESS_TOKEN))
            .problem("the request has no AccessToken")
            .allowed("an access token")
            .refusedWith(Refusal.maskedConstraint("Member must not be null"));

    static final RequestRule<String> CHARACTERS = RequestRule.of(Subject.ACCESS_TOKEN, "access-token.characters")
            .words("An access token consists of one or more of A-Z, a-z, 0-9, '-', '_', '=' and '.'.")
            .facts(Fact.ACCESS_TOKEN_BAD_CHARACTERS, Fact.ACCESS_TOKEN_EMPTY)
            .holds((token, context) -> token == null || PlainText.isToken(token))
            .problem((token, context) -> token == null || token.isEmpty()
                    ? "the token is empty"
                    : "the token's character " + (Text.firstOutsideToken(token) + 1) + " of " + token.length()
                            + " is no token character")
            .allowed("A-Z, a-z, 0-9, '-', '_', '=' and '.'")
            .refusedWith(Refusal.maskedConstraint(Modelled.matches(Modelled.pattern("TokenModelType"))));

    private AccessTokenRules() {}
}
