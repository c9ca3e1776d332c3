package io.poolproof.server.user;

/** Is told what attributes of a user change. */
public interface AttributeListener {
    void added(String attribute, String value, User user);

    void removed(String attribute, String value, User user);
}
