package io.commonground.web.limits;

/**
 * How large a part of a document is when its fragments are written out, whatever the schema.
 *
 * @param depth fields below each other
 * @param width fields beside each other at the top
 * @param aliases fields by another name, at any depth
 * @param directives directives at any depth
 */
record Shape(long depth, long width, long aliases, long directives) {

    static final Shape NOTHING = new Shape(0, 0, 0, 0);

    Shape beside(Shape other) {
        return new Shape(
                Math.max(depth, other.depth),
                Saturated.plus(width, other.width),
                Saturated.plus(aliases, other.aliases),
                Saturated.plus(directives, other.directives));
    }

    /** The shape of a field that has this below it. */
    Shape belowField(boolean aliased, int directivesOfField) {
        return new Shape(
                Saturated.plus(depth, 1),
                1,
                Saturated.plus(aliases, aliased ? 1 : 0),
                Saturated.plus(directives, directivesOfField));
    }

    Shape withDirectives(int more) {
        return new Shape(depth, width, aliases, Saturated.plus(directives, more));
    }

    @Override
    public String toString() {
        return "%d deep, %d wide, %d aliases, %d directives"
                .formatted(depth, width, aliases, directives);
    }
}
