package io.poolproof.definitions.model;

/** What brings a definition to the service; changes go different ways with each. */
public enum Tool {
    API("the API"),
    CLOUDFORMATION("CloudFormation"),
    TERRAFORM("Terraform");

    private final String words;

    Tool(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
