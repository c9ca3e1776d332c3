package io.poolproof.validation.servicemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelDifferencesTest {
    private static final List<String> OURS = """
            model a 2026-01-01
            operation DeleteThing signed ThingRequest - InternalError
            operation GetThing signed ThingRequest - InternalError
            structure ThingRequest
             Name! NameType
             Note NameType
            text NameType 1..32 /^[a-z]+$
            """.lines().toList();

    private static final List<String> THEIRS = """
            model b 2026-02-01
            operation GetThing unsigned ThingRequest - InternalError NotAuthorized
            operation ListThings signed ThingRequest - InternalError
            structure ThingRequest
             Name NameType
             Size SizeType
            text NameType* 1..64 /[a-z]+
            integer SizeType 0..9
            """.lines().toList();

    @Test
    void eachDifferenceIsNamed() {
        assertThat(ModelDifferences.between(new ServiceModel(OURS), new ServiceModel(THEIRS)))
                .containsExactly(
                        "new operation ListThings",
                        "no operation DeleteThing any more",
                        "GetThing is signed: false, not true",
                        "new error of GetThing: NotAuthorizedException",
                        "new shape SizeType",
                        "NameType is sensitive: true, not false",
                        "NameType is: a text of 1..64 /[a-z]+/ [], not a text of 1..32 /[a-z]+/ []",
                        "new member of ThingRequest: Size",
                        "no member of ThingRequest: Note any more",
                        "ThingRequest.Name is required: false, not true");
    }

    @Test
    void aModelDoesNotDifferFromItself() {
        assertThat(ModelDifferences.between(ServiceModel.current(), ServiceModel.current()))
                .isEmpty();
    }
}
