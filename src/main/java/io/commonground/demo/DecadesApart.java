package io.commonground.demo;

/**
 * {@code exec-03} and {@code acc-03-s01} went to the same rare school, twenty years apart: a link,
 * and no tie.
 */
final class DecadesApart {

    private DecadesApart() {}

    static void tell(Stage stage) {
        stage.study("exec-03", Cast.OLD_SCHOOL, "BSc", "Surveying", 42, 38);
        stage.study("acc-03-s01", Cast.OLD_SCHOOL, "BSc", "Surveying", 20, 17);
        stage.study("acc-40-s01", Cast.LARGE_SCHOOL, "BA", "History", 31, 27);
    }
}
