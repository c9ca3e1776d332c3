package io.poolproof.server;

import io.poolproof.validation.model.AttributeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A user of a pool. Every access to its state is synchronised on the user itself. */
final class User {
    static final String CONFIRMED = "CONFIRMED";

    private final String username;
    private final String sub;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private String password;
    private String status;

    User(String username, String sub, String password, String status, List<AttributeType> initial) {
        this.username = username;
        this.sub = sub;
        this.password = password;
        this.status = status;
        attributes.put("sub", sub);
        write(initial);
    }

    String username() {
        return username;
    }

    String sub() {
        return sub;
    }

    synchronized String status() {
        return status;
    }

    synchronized void confirm() {
        status = CONFIRMED;
    }

    synchronized void setPassword(String newPassword) {
        password = newPassword;
        status = CONFIRMED;
    }

    synchronized boolean signsInWith(String offered) {
        return status.equals(CONFIRMED) && password.equals(offered);
    }

    /** Writes all values at once; a blank one removes its attribute. */
    synchronized void write(List<AttributeType> changes) {
        for (AttributeType change : changes) {
            String name = change.name();
            String value = change.value();
            if (name != null && (value == null || value.isEmpty())) {
                attributes.remove(name);
            } else if (name != null && value != null) {
                attributes.put(name, value);
            }
        }
    }

    synchronized Map<String, String> attributes() {
        return new LinkedHashMap<>(attributes);
    }
}
