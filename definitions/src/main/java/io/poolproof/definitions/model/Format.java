package io.poolproof.definitions.model;

/** What a file is, recognised by its content. */
public enum Format {
    DESCRIPTION("the answer of a Describe operation", Tool.API, Trait.WRITTEN, Trait.DEPLOYED, Trait.PREFIXED),
    ADDITION("the input of AddCustomAttributes", Tool.API, Trait.WRITTEN, Trait.PARTIAL),
    API_INPUT("the input of an operation that creates", Tool.API, Trait.WRITTEN),
    UPDATE_INPUT("the input of an operation that updates", Tool.API, Trait.WRITTEN, Trait.PARTIAL),
    CLOUDFORMATION("a CloudFormation template", Tool.CLOUDFORMATION, Trait.WRITTEN),
    SERVERLESS("a file of the Serverless Framework", Tool.CLOUDFORMATION, Trait.WRITTEN),
    AMPLIFY("a file of Amplify", Tool.CLOUDFORMATION, Trait.WRITTEN),
    CDK("a template synthesised by the CDK", Tool.CLOUDFORMATION),
    CHANGE_SET("a change set of CloudFormation", Tool.CLOUDFORMATION),
    TERRAFORM_SOURCE("a Terraform or OpenTofu source", Tool.TERRAFORM, Trait.WRITTEN),
    TERRAFORM_PLAN("a Terraform or OpenTofu plan", Tool.TERRAFORM),
    TERRAFORM_STATE("a Terraform or OpenTofu state", Tool.TERRAFORM, Trait.DEPLOYED),
    PULUMI_STACK("an exported Pulumi stack", Tool.TERRAFORM, Trait.DEPLOYED),
    REQUESTS("requests", Tool.API, Trait.WRITTEN);

    private enum Trait {
        WRITTEN,
        DEPLOYED,
        PREFIXED,
        PARTIAL
    }

    private final String words;
    private final Tool tool;
    private final boolean written;
    private final boolean deployed;
    private final boolean prefixed;
    private final boolean partial;

    Format(String words, Tool tool, Trait... traits) {
        this.words = words;
        this.tool = tool;
        this.written = has(traits, Trait.WRITTEN);
        this.deployed = has(traits, Trait.DEPLOYED);
        this.prefixed = has(traits, Trait.PREFIXED);
        this.partial = has(traits, Trait.PARTIAL);
    }

    private static boolean has(Trait[] traits, Trait wanted) {
        for (Trait trait : traits) {
            if (trait == wanted) {
                return true;
            }
        }
        return false;
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

    /** Whether it shows what exists, rather than what is to be. */
    public boolean isDeployed() {
        return deployed;
    }

    /** Whether it says only what is added to a resource, or changed in it, so that the resource is not known from it. */
    public boolean isPartial() {
        return partial;
    }

    /** Whether the names of custom attributes have their prefix in it. */
    public boolean hasPrefixedNames() {
        return prefixed;
    }
}
