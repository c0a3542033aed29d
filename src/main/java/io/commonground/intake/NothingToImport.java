package io.commonground.intake;

/** The path of {@code --import} leads nowhere. */
final class NothingToImport extends RuntimeException {

    NothingToImport(String path) {
        super(
                "There is nothing to read at '%s': give --import a folder or a zip file with a bundle."
                        .formatted(path));
    }
}
