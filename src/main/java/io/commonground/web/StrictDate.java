package io.commonground.web;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** A day of the calendar: unlike the library's scalar this one knows no 30th of February. */
final class StrictDate implements Coercing<LocalDate, String> {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    @Override
    public String serialize(Object day, GraphQLContext context, Locale locale) {
        return day.toString();
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return LocalDate.parse(String.valueOf(input), DAY);
        } catch (DateTimeException noDay) {
            throw new CoercingParseValueException(problem(String.valueOf(input)));
        }
    }

    @Override
    public LocalDate parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        String text = input instanceof StringValue string ? string.getValue() : "";
        try {
            return LocalDate.parse(String.valueOf(text), DAY);
        } catch (DateTimeException noDay) {
            throw new CoercingParseLiteralException(problem(String.valueOf(text)));
        }
    }

    private static String problem(String text) {
        return "'%s' is not a day of the calendar: write YYYY-MM-DD".formatted(text);
    }
}
