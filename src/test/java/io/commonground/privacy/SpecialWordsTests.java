package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names tell what is of a special category. The Swiss ones are of bodies that members of the Swiss
 * parliament declare (Lobbywatch.ch).
 */
class SpecialWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Schweizerischer Gewerkschaftsbund, UNION",
        "Gewerkschaftsbund des Kantons St. Gallen, UNION",
        "Schweizerischer Verband des Personals öffentlicher Dienste (V.P.O.D.), UNION",
        "Staatspersonalverband Kanton Solothurn, UNION",
        "Travail.Suisse, UNION",
        "Anny-Klawa-Morf-Stiftung, PARTY",
        "Stiftung für bürgerliche Politik, PARTY",
        "Società Operai Liberali Luganesi, PARTY",
        "Evangelische Synode des Kantons Thurgau, RELIGION",
        "Benediktinerkloster Mariastein, RELIGION",
        "Consiglio parrocchiale Bironico, RELIGION",
        "Fondation pour la Garde Suisse Pontificale au Vatican, RELIGION",
        "Schweizerische Alzheimervereinigung Graubünden, HEALTH",
        "Association pour le bien des aveugles et malvoyants, HEALTH",
        "diabètevaud, HEALTH",
        "Schweiz - Kurdischen Volk, ETHNIC"
    })
    void theNamesOfSwissBodiesTellTheirCategory(String name, SpecialCategory category) {
        assertThat(body(name)).isEqualTo(category);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PIKOM - Parteiunabhängiges Informationskommitee",
                "Tripartite Konferenz",
                "Interparlamentarische Union IPU",
                "Union Cycliste Internationale",
                "Union suisse des professionnels de l'immobilier",
                "Fondazione per l'Istituto Svizzero di Roma",
                "Personalvorsorgestiftung des Schweizerischen Bauernverbandes",
                "Schweizerische Stiftung für Klinische Krebsforschung",
                "Verband Schweizerischer Assistenz- und Oberärztinnen und -ärzte",
                "Gewerbeverein Kirchlindach-Meikirch",
                "Schweizerischer Verband für Gemeinschaftsaufgaben der Krankenversicherer (SVK)",
                "IG zur Durchsetzung von Patientenverfügungen",
                "Grünes Kreuz Schweiz"
            })
    void otherSwissBodiesAreNothingSpecial(String name) {
        assertThat(body(name)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Bezirksgewerkschaft, UNION",
        "FEDERATION OF TEACHERS, UNION",
        "Union syndicale genevoise, UNION",
        "Sindacato dei ferrovieri, UNION",
        "Confederación Sindical, UNION",
        "Parteistiftung, PARTY",
        "Rural Renewal Party, PARTY",
        "Partito liberale, PARTY",
        "Partido Verde, PARTY",
        "Parish of Saint Oswin, RELIGION",
        "Église réformée, RELIGION",
        "Iglesia de San Juan, RELIGION",
        "Diabetes Support Circle, HEALTH",
        "Associazione ciechi, HEALTH",
        "Hispanic Chamber of Commerce, ETHNIC"
    })
    void wordsAreKnownInFiveLanguagesWithinCompoundsAndWithoutAccents(
            String name, SpecialCategory category) {
        assertThat(body(name)).isEqualTo(category);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Catholic University of America",
                "Southern Methodist University",
                "Union College",
                "Evangelische Hochschule Freiburg",
                "École des missions catholiques",
                "Universidad Católica de Santa María",
                "Scuola cattolica",
                "Crozer Theological Seminary"
            })
    void theNameOfASchoolOrUniversityNeverMarksIt(String name) {
        assertThat(words().ofBody("SCHOOL", List.of(name))).isEmpty();
        assertThat(words().ofBody("ORGANIZATION", List.of(name))).isEmpty();
    }

    @Test
    void aPartyOrAUnionAtASchoolIsOne() {
        assertThat(body("Young Democrats of Yale University")).isEqualTo(SpecialCategory.PARTY);
        assertThat(body("Lehrergewerkschaft Volksschule")).isEqualTo(SpecialCategory.UNION);
        assertThat(words().ofBody("SCHOOL", List.of("Parteischule"))).isEmpty();
    }

    @Test
    void bodiesOfGovernmentAndTheTradeOfACompanyAreNothingSpecial() {
        assertThat(words().ofBody("GOVERNMENT", List.of("Senate Committee on Indian Affairs")))
                .isEmpty();
        assertThat(words().ofBody("COMPANY", List.of("Diabetes Care Inc"))).isEmpty();
        assertThat(words().ofBody("COMPANY", List.of("St. Mary's Church")))
                .contains(SpecialCategory.RELIGION);
    }

    @Test
    void anAliasTellsAsMuchAsTheName() {
        assertThat(words().ofBody("ORGANIZATION", List.of("Helvetic Circle", "Kirchgemeinde Au")))
                .contains(SpecialCategory.RELIGION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Syndicated loans",
                "Credit unions",
                "European Union",
                "Judicial ethics",
                "Party planning",
                "Cancer research",
                "Golf handicap",
                "Hearing aids",
                "Roma FC",
                "Romance novels",
                "Christmas markets",
                "Methodische Beratung",
                "Sailing"
            })
    void everydaySubjectsAreNothingSpecial(String name) {
        assertThat(words().ofSubject(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Bible study, RELIGION",
        "Trade unions, UNION",
        "Cancer survivors, HEALTH",
        "Sozialdemokratische Partei, PARTY"
    })
    void interestsAndTopicsTellTheirs(String name, SpecialCategory category) {
        assertThat(words().ofSubject(name)).contains(category);
    }

    private static SpecialCategory body(String name) {
        return words().ofBody("ORGANIZATION", List.of(name)).orElse(null);
    }

    private static SpecialWords words() {
        return SpecialWords.shipped();
    }
}
