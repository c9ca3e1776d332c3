package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.Member;
import java.util.List;

/** Rules about the list of attributes as a whole. */
public final class AttributeListRules {
    static final RequestRule<List<AttributeType>> REQUIRED = RequestRule.of(
                    Subject.ATTRIBUTE_LIST, "attribute-list.required")
            .words("An update has a list of attributes; an empty one changes nothing.")
            .facts(Fact.UPDATE_LIST_MISSING, Fact.UPDATE_LIST_EMPTY)
            .holds((list, context) -> list != null || !context.operation().requires(Member.USER_ATTRIBUTES))
            .problem("the request has no UserAttributes")
            .allowed("a list, which may be empty")
            .refusedWith(Refusal.constraint("Member must not be null"));

    private AttributeListRules() {}
}
