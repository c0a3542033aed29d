package io.commonground.bench;

/** Measures an import beside bare statements that write the same rows. */
final class ImportSpeed implements Section {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String measure(BenchSettings settings) {
        return "";
    }
}
