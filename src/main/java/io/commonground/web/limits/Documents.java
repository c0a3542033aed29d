package io.commonground.web.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.LimitExceeded;
import io.commonground.web.ErrorCode;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Measures each document before it is validated, and remembers those that are valid, as many as fit
 * in a bounded number of characters.
 */
@Component
class Documents implements PreparsedDocumentProvider {

    private final DocumentLimits limits;
    private final ParserOptions options;
    private final Cache<String, PreparsedDocumentEntry> valid;

    Documents(DocumentLimits limits) {
        this.limits = limits;
        this.options =
                ParserOptions.getDefaultOperationParserOptions()
                        .transform(parser -> parser.maxTokens(limits.tokens()));
        this.valid =
                Caffeine.newBuilder()
                        .maximumWeight(limits.cachedCharacters())
                        .weigher((String document, PreparsedDocumentEntry _) -> document.length())
                        .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> validate) {
        PreparsedDocumentEntry known = valid.getIfPresent(input.getQuery());
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        PreparsedDocumentEntry entry = prepared(input, validate);
        if (!entry.hasErrors()) {
            valid.put(input.getQuery(), entry);
        }
        return CompletableFuture.completedFuture(entry);
    }

    long remembered() {
        valid.cleanUp();
        return valid.estimatedSize();
    }

    private PreparsedDocumentEntry prepared(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> validate) {
        try {
            Document document = parsed(input);
            Shapes.of(document).forEach(limits::check);
            SubscriptionRoots.check(document);
        } catch (InvalidRequest conditional) {
            return new PreparsedDocumentEntry(
                    ErrorCode.BAD_REQUEST.error(String.valueOf(conditional.getMessage())));
        } catch (LimitExceeded tooLarge) {
            return new PreparsedDocumentEntry(
                    ErrorCode.LIMIT_EXCEEDED.error(String.valueOf(tooLarge.getMessage())));
        } catch (ParseCancelledException
                | ParseCancelledTooDeepException
                | ParseCancelledTooManyCharsException tooLong) {
            return new PreparsedDocumentEntry(
                    ErrorCode.LIMIT_EXCEEDED.error(
                            "The document is too long, or nests too deep to be read: at most %d tokens. Send several requests."
                                    .formatted(limits.tokens())));
        } catch (InvalidSyntaxException unreadable) {
            return new PreparsedDocumentEntry(unreadable.toInvalidSyntaxError());
        }
        return validate.apply(input);
    }

    private Document parsed(ExecutionInput input) {
        return new Parser()
                .parseDocument(
                        ParserEnvironment.newParserEnvironment()
                                .document(input.getQuery())
                                .parserOptions(options)
                                .locale(input.getLocale())
                                .build());
    }
}
