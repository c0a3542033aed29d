package io.commonground.bench;

/** Names for generated people; some share one, as people do. */
final class PersonNames {

    private static final String[] GIVEN = {
        "Ann", "Bo", "Cy", "Dana", "Eli", "Fay", "Gus", "Hana", "Ivo", "Jo", "Kim", "Lea", "Max",
        "Noa", "Oto", "Pia", "Quin", "Ria", "Sam", "Tia", "Uma", "Vic", "Wes", "Xenia", "Yara",
        "Zoë"
    };
    private static final String[] BEGIN = {
        "Ber", "Car", "Dor", "Fal", "Gar", "Hal", "Kel", "Lan", "Mar", "Nor", "Par", "Ral", "Sal",
        "Tar", "Val", "Wal"
    };
    private static final String[] MIDDLE = {"a", "e", "i", "o", "u", "en", "in", "on"};
    private static final String[] END = {
        "berg", "dahl", "feld", "gren", "holt", "land", "man", "mann", "ner", "sen", "son", "stein",
        "ström", "ter", "ton", "wood"
    };

    private PersonNames() {}

    static String of(long seed, int person) {
        long dice = Hash.mix(seed ^ 0x4A, person);
        return pick(GIVEN, dice)
                + " "
                + pick(BEGIN, dice >>> 8)
                + pick(MIDDLE, dice >>> 16)
                + pick(END, dice >>> 24);
    }

    private static String pick(String[] words, long dice) {
        return words[(int) ((dice & 0xFF) % words.length)];
    }
}
