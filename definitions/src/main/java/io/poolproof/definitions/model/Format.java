package io.poolproof.definitions.model;

/** What a file is, recognised by its content. */
public enum Format {
    DESCRIPTION("the answer of a Describe operation", Tool.API, true),
    ADDITION("the input of AddCustomAttributes", Tool.API, true),
    API_INPUT("the input of an operation", Tool.API, true),
    CLOUDFORMATION("a CloudFormation template", Tool.CLOUDFORMATION, true),
    CDK("a template synthesised by the CDK", Tool.CLOUDFORMATION, false),
    TERRAFORM_PLAN("a Terraform or OpenTofu plan", Tool.TERRAFORM, false),
    TERRAFORM_STATE("a Terraform or OpenTofu state", Tool.TERRAFORM, false),
    REQUESTS("requests", Tool.API, true);

    private final String words;
    private final Tool tool;
    private final boolean written;

    Format(String words, Tool tool, boolean written) {
        this.words = words;
        this.tool = tool;
        this.written = written;
    }

    public String words() {
        return words;
    }

    public Tool tool() {
        return tool;
    }

    /** Whether people write or keep such files, so that a place in one means something to them. */
    public boolean isWrittenByPeople() {
        return written;
    }
}
