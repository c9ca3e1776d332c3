package io.poolproof.definitions.check;

import io.poolproof.definitions.model.AttributeDefinition;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.validation.rules.DefinitionRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Notes custom attributes that look as if a standard one was meant. */
final class NearNames {
    /** Words that people use for what the service has under another name, without case and separators. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("timezone", "zoneinfo"),
            Map.entry("tz", "zoneinfo"),
            Map.entry("firstname", "given_name"),
            Map.entry("forename", "given_name"),
            Map.entry("givenname", "given_name"),
            Map.entry("lastname", "family_name"),
            Map.entry("surname", "family_name"),
            Map.entry("familyname", "family_name"),
            Map.entry("middlename", "middle_name"),
            Map.entry("fullname", "name"),
            Map.entry("nick", "nickname"),
            Map.entry("mail", "email"),
            Map.entry("emailaddress", "email"),
            Map.entry("phone", "phone_number"),
            Map.entry("phonenumber", "phone_number"),
            Map.entry("mobile", "phone_number"),
            Map.entry("mobilenumber", "phone_number"),
            Map.entry("birthday", "birthdate"),
            Map.entry("dateofbirth", "birthdate"),
            Map.entry("dob", "birthdate"),
            Map.entry("sex", "gender"),
            Map.entry("avatar", "picture"),
            Map.entry("photo", "picture"),
            Map.entry("homepage", "website"),
            Map.entry("language", "locale"),
            Map.entry("lang", "locale"),
            Map.entry("preferredusername", "preferred_username"),
            Map.entry("updatedat", "updated_at"));

    /** Far more than a name may have. Some letters grow when they are lower-cased, one by one: of a long text that is costly. */
    private static final int LONGEST = 100;

    private NearNames() {}

    static List<Problem> problems(PoolDefinition pool) {
        List<Problem> problems = new ArrayList<>();
        if (pool.isDeployed() || pool.origin().format().isPartial()) {
            return problems;
        }
        for (AttributeDefinition attribute : pool.attributes()) {
            String name = attribute.name().value();
            String standard = name == null || PoolModel.isStandard(name) ? null : WORDS.get(plain(name));
            if (standard != null) {
                problems.add(Problems.of(
                        DefinitionRules.NEAR_STANDARD_NAME,
                        Level.NOTE,
                        pool.origin(),
                        pool.address(),
                        PoolModel.fullName(attribute),
                        attribute.name().span(),
                        "it becomes the custom attribute " + PoolModel.fullName(attribute)
                                + "; there is a standard attribute " + standard,
                        "name it " + standard + ", if that one is meant; neither can be renamed later",
                        null));
            }
        }
        return problems;
    }

    private static String plain(String name) {
        if (name.length() > LONGEST) {
            return name;
        }
        return name.replaceAll("[-_. ]", "").toLowerCase(Locale.ROOT);
    }
}
