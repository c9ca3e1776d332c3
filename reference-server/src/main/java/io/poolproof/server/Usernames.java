package io.poolproof.server;

import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.rules.ServiceRule;
import io.poolproof.validation.rules.ServiceRules;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name that a new user gets.
 *
 * @param username what the user is called; a UUID where an address stands for the name (fact {@code username-pool-fills-attribute})
 * @param attributes those sent, with the address that stands for the name
 */
record Usernames(String username, String sub, List<AttributeType> attributes) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern PHONE_NUMBER = Pattern.compile("\\+[0-9]+");

    static Usernames of(Pool pool, String named, List<AttributeType> sent, Guard guard) throws ServiceException {
        String sub = UUID.randomUUID().toString();
        boolean isEmail = EMAIL.matcher(named).matches();
        boolean isPhone = PHONE_NUMBER.matcher(named).matches();
        if (pool.usernameAttributes().isEmpty()) {
            guard.require(!isEmail || !pool.aliases().contains(Delivery.EMAIL), ServiceRules.USERNAME_NO_EMAIL);
            guard.require(!isPhone || !pool.aliases().contains(Delivery.PHONE_NUMBER), ServiceRules.USERNAME_NO_PHONE);
            return new Usernames(named, sub, sent);
        }
        boolean byEmail = isEmail && pool.usernameAttributes().contains(Delivery.EMAIL);
        boolean byPhone = isPhone && pool.usernameAttributes().contains(Delivery.PHONE_NUMBER);
        guard.require(byEmail || byPhone, ruleOf(pool));
        List<AttributeType> attributes = new ArrayList<>(sent);
        String attribute = byPhone ? Delivery.PHONE_NUMBER : Delivery.EMAIL;
        attributes.removeIf(one -> attribute.equals(one.name()));
        attributes.add(new AttributeType(attribute, named));
        return new Usernames(sub, sub, attributes);
    }

    private static ServiceRule ruleOf(Pool pool) {
        if (pool.usernameAttributes().size() > 1) {
            return ServiceRules.USERNAME_ADDRESS;
        }
        return pool.usernameAttributes().contains(Delivery.EMAIL)
                ? ServiceRules.USERNAME_EMAIL
                : ServiceRules.USERNAME_PHONE;
    }
}
