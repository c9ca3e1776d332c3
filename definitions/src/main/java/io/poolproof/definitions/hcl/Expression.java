package io.poolproof.definitions.hcl;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression of HCL as it is written. */
public sealed interface Expression {

    Span span();

    /** A text, number or boolean, or null. */
    record Literal(Span span, Node.Kind kind, String text) implements Expression {}

    /**
     * Text with holes, in quotes or as a heredoc.
     *
     * @param parts literals, holes and directives in order; one hole alone in quotes stands for its own value
     */
    record Template(Span span, List<Expression> parts) implements Expression {
        public Template {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a template that is repeated or left out, such as <code>%{ if x }…%{ else }…%{ endif }</code>.
     *
     * @param control the condition or the collection
     * @param parts what it encloses, of all its branches
     */
    record Directive(Span span, Expression control, List<Expression> parts) implements Expression {
        public Directive {
            parts = List.copyOf(parts);
        }
    }

    record Tuple(Span span, List<Expression> items) implements Expression {
        public Tuple {
            items = List.copyOf(items);
        }
    }

    record ObjectLiteral(Span span, List<Item> items) implements Expression {
        public ObjectLiteral {
            items = List.copyOf(items);
        }
    }

    /** A name that is bound elsewhere; as an object's key without parentheses it stands for itself. */
    record Name(Span span, String name) implements Expression {}

    /** A value and the way into it. */
    record Traversal(Span span, Expression root, List<Step> steps) implements Expression {
        public Traversal {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A function's call.
     *
     * @param expanded whether the last argument is a list of arguments
     */
    record Call(Span span, String function, List<Expression> arguments, boolean expanded) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    record Conditional(Span span, Expression condition, Expression then, Expression otherwise) implements Expression {}

    /** Operators of one precedence, applied from the left. */
    record Operations(Span span, Expression first, List<Operation> rest) implements Expression {
        public Operations {
            rest = List.copyOf(rest);
        }
    }

    /** {@code !x} or {@code -x}. */
    record Negation(Span span, String operator, Expression operand) implements Expression {}

    record Parentheses(Span span, Expression inner) implements Expression {}

    /**
     * A {@code for} expression.
     *
     * @param key name of the key or index; null where it is not bound
     * @param newKey what makes an object's keys; null where it makes a tuple
     * @param condition null where every element is taken
     * @param grouped whether values of equal keys are collected
     */
    record Loop(
            Span span,
            @Nullable String key,
            String value,
            Expression collection,
            @Nullable Expression newKey,
            Expression newValue,
            @Nullable Expression condition,
            boolean grouped)
            implements Expression {}

    /** A key of an object and its value. */
    record Item(Expression key, Expression value) {}

    /** An operator and what stands to its right. */
    record Operation(String operator, Expression operand) {}

    /** One step into a value. */
    sealed interface Step {
        /** {@code .name} */
        record Attribute(String name) implements Step {}

        /** {@code [key]}, or {@code .0} */
        record Index(Expression key) implements Step {}

        /** {@code .*}: the attributes behind it are taken of each element. */
        record EachAttribute() implements Step {}

        /** {@code [*]}: all steps behind it are taken of each element. */
        record Each() implements Step {}
    }
}
