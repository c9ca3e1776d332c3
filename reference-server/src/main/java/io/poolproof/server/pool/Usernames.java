package io.poolproof.server.pool;

import io.poolproof.server.user.Delivery;
import io.poolproof.validation.model.AttributeType;
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
public record Usernames(String username, String sub, List<AttributeType> attributes) {
    private static final Pattern PHONE_NUMBER = Pattern.compile("\\+[0-9]+");

    public static Usernames of(Pool pool, String named, List<AttributeType> sent) {
        String sub = UUID.randomUUID().toString();
        if (pool.usernameAttributes().isEmpty()) {
            return new Usernames(named, sub, sent);
        }
        boolean byPhone = PHONE_NUMBER.matcher(named).matches()
                && pool.usernameAttributes().contains(Delivery.PHONE_NUMBER);
        List<AttributeType> attributes = new ArrayList<>(sent);
        String attribute = byPhone ? Delivery.PHONE_NUMBER : Delivery.EMAIL;
        attributes.removeIf(one -> attribute.equals(one.name()));
        attributes.add(new AttributeType(attribute, named));
        return new Usernames(sub, sub, attributes);
    }
}
