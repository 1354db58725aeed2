//! The frames of reported speech, language by language: sentences of our own, each with
//! the source and the content that a reader would point to. A new frame of a language is
//! a row here.

use masthead::claims::{Found, analyse, plain_blocks};
use masthead::report::AttributionState;

fn read(lang: &str, text: &str) -> Vec<Found> {
    analyse(text, &plain_blocks(text), Some(lang)).claims
}

fn stretches(text: &str, claim: &Found) -> String {
    let parts: Vec<&str> = claim.parts.iter().map(|p| &text[p.clone()]).collect();
    parts.join(" … ")
}

/// (language, text, source, content; " … " stands for source and cue within)
const NAMED: &[(&str, &str, &str, &str)] = &[
    // A content ends where another speaker begins.
    (
        "en",
        "While a report by the town indicates that the bridge is safe, a study by the school reveals that it is not.",
        "a report by the town",
        "that the bridge is safe",
    ),
    (
        "en",
        "The mayor says the bridge is safe, while the engineer says it must close by May.",
        "The mayor",
        "the bridge is safe",
    ),
    (
        "en",
        "The mayor said the bridge was safe, but the union said it was not.",
        "The mayor",
        "the bridge was safe",
    ),
    (
        "it",
        "Il sindaco ha detto che il ponte è sicuro, mentre la ministra ha reso noto che chiuderà.",
        "Il sindaco",
        "che il ponte è sicuro",
    ),
    (
        "pt",
        "O prefeito disse que a ponte é segura, enquanto a ministra informou que ela vai fechar.",
        "O prefeito",
        "que a ponte é segura",
    ),
    // What the writer makes of it is not the speaker's.
    (
        "pt",
        "A prefeita disse que a obra está parada, o que contraria o decreto de maio.",
        "A prefeita",
        "que a obra está parada",
    ),
    (
        "en",
        "There are three plans for the bridge, according to The Brivel Post, so it may be late.",
        "The Brivel Post",
        "There are three plans for the bridge",
    ),
    (
        "en",
        "It is unclear whether the bridge will open in May — both engineers have left the town, according to The Brivel Post.",
        "The Brivel Post",
        "both engineers have left the town",
    ),
    (
        "de",
        "Die Brücke wird im Mai gesperrt, und laut dem Ministerium sollen 300 Züge ausfallen.",
        "dem Ministerium",
        "sollen 300 Züge ausfallen",
    ),
    (
        "de",
        "Die Bürger müssen zahlen: Laut Berechnungen der Stadt kostet die Brücke 30 Millionen Euro.",
        "Berechnungen der Stadt",
        "kostet die Brücke 30 Millionen Euro",
    ),
    // An insertion takes nothing of the clause around it.
    (
        "es",
        "La ministra dijo que el puente, como defendió Sánchez, es seguro.",
        "La ministra",
        "que el puente … es seguro",
    ),
    // A participle is said by the subject of its sentence.
    (
        "en",
        "Ann Lee also spent 45 seconds explaining how the bridge had been closed.",
        "Ann Lee",
        "how the bridge had been closed",
    ),
    (
        "en",
        "She walks home beside the light, insisting that the road is safe.",
        "She",
        "that the road is safe",
    ),
    (
        "en",
        "NEW YORK (AP) — Poet Ann Lee sat at her desk, feeling “flattened and silenced” by the storm.",
        "Poet Ann Lee",
        "“flattened and silenced” by the storm",
    ),
    // The source named behind beats the one who spoke before.
    (
        "de",
        "„Die Lage ist ernst“, so Emil Brandt. Ob das so sei, könne die Forschung noch nicht sagen, sagt der Neurologe.",
        "der Neurologe",
        "Ob das so sei, könne die Forschung noch nicht sagen",
    ),
    // "according to which": the noun in front.
    (
        "it",
        "Il ministero ha pubblicato una nota secondo cui il ponte è sicuro.",
        "una nota",
        "il ponte è sicuro",
    ),
    ("pt", "Divulgaram um relatório segundo o qual a ponte é segura.", "um relatório", "a ponte é segura"),
    (
        "pl",
        "Według zarządu dróg z mostu korzysta 700 osób dziennie.",
        "zarządu dróg",
        "z mostu korzysta 700 osób dziennie",
    ),
    (
        "pl",
        "Według raportu urzędu miasta czynsz wzrósł o 30 proc.",
        "raportu urzędu miasta",
        "czynsz wzrósł o 30 proc.",
    ),
    (
        "es",
        "\"Nunca he visto nada igual\", contó a la agencia Reuters Pedro Gil, vecino de la zona.",
        "Pedro Gil, vecino de la zona",
        "Nunca he visto nada igual",
    ),
    (
        "es",
        "Quienes conocen el caso aseguran que hubo presiones.",
        "Quienes conocen el caso",
        "que hubo presiones",
    ),
    (
        "it",
        "Chi conosce il caso assicura che ci furono pressioni.",
        "Chi conosce il caso",
        "che ci furono pressioni",
    ),
    (
        "nl",
        "De autoriteiten houden vol dat het virus niet via de lucht wordt overgedragen.",
        "De autoriteiten",
        "dat het virus niet via de lucht wordt overgedragen",
    ),
    (
        "nl",
        "Het Russische ministerie van Defensie zegt drie drones te hebben neergehaald.",
        "Het Russische ministerie van Defensie",
        "drie drones te hebben neergehaald",
    ),
    ("nl", "\"Waarom nu?\" vraagt Moor zich af.", "Moor", "Waarom nu?"),
    (
        "es",
        "La empresa pidió disculpas a un cliente, quien señaló que nadie le había llamado.",
        "un cliente",
        "que nadie le había llamado",
    ),
    (
        "es",
        "La policía entrevistó a la dueña del bar, que indicó que no vio nada.",
        "la dueña del bar",
        "que no vio nada",
    ),
    (
        "es",
        "La afirmación del ministro de que la deuda ha bajado es falsa.",
        "ministro",
        "que la deuda ha bajado",
    ),
    (
        "es",
        "Los investigadores hallaron que el fármaco reduce el dolor.",
        "Los investigadores",
        "que el fármaco reduce el dolor",
    ),
    (
        "it",
        "L'azienda si è scusata con un cliente, che ha detto di non aver ricevuto nulla.",
        "un cliente",
        "di non aver ricevuto nulla",
    ),
    (
        "it",
        "I residenti e diverse associazioni dicono che il rumore è insopportabile.",
        "I residenti e diverse associazioni",
        "che il rumore è insopportabile",
    ),
    (
        "it",
        "\"Chi pagherà tutto questo?\", si è chiesta la deputata.",
        "la deputata",
        "Chi pagherà tutto questo?",
    ),
    (
        "it",
        "Il treno arriverà alle otto, ha comunicato la compagnia.",
        "la compagnia",
        "Il treno arriverà alle otto",
    ),
    (
        "nl",
        "Onderzoek van de Universiteit van Tarn laat zien dat twee op de drie jongeren dagelijks lezen.",
        "Onderzoek van de Universiteit van Tarn",
        "dat twee op de drie jongeren dagelijks lezen",
    ),
    (
        "nl",
        "De premier beloofde de belasting voor mei te verlagen.",
        "De premier",
        "de belasting voor mei te verlagen",
    ),
    ("nl", "De vakbonden hekelden de sluiting van de fabriek.", "De vakbonden", "de sluiting van de fabriek"),
    (
        "nl",
        "Gevraagd naar de staking antwoordde de wethouder dat er geen banen verdwijnen.",
        "de wethouder",
        "dat er geen banen verdwijnen",
    ),
    (
        "nl",
        "Het bedrijf bood excuses aan een klant aan, die zei dat hij niets had gehoord.",
        "een klant",
        "dat hij niets had gehoord",
    ),
    (
        "nl",
        "De politie sprak met de eigenares van het café, die verklaarde dat ze niets had gezien.",
        "de eigenares van het café",
        "dat ze niets had gezien",
    ),
    (
        "nl",
        "De trainer is ervan overtuigd dat zijn ploeg kampioen wordt.",
        "De trainer",
        "dat zijn ploeg kampioen wordt",
    ),
    (
        "nl",
        "Naar het oordeel van de officier van justitie is het bewijs duidelijk.",
        "de officier van justitie",
        "is het bewijs duidelijk",
    ),
    (
        "nl",
        "Marta Sants, wethouder van Cultuur, herinnerde eraan dat het theater sinds 2019 dicht is.",
        "Marta Sants, wethouder van Cultuur",
        "dat het theater sinds 2019 dicht is",
    ),
    (
        "nl",
        "Het water is veilig, benadrukken de gezondheidsautoriteiten.",
        "de gezondheidsautoriteiten",
        "Het water is veilig",
    ),
    (
        "nl",
        "De verdachte, een man van 34, zei tegen de politie dat hij alleen was.",
        "De verdachte, een man van 34",
        "dat hij alleen was",
    ),
    (
        "nl",
        "Uit een peiling komt naar voren dat zes op de tien tegen zouden stemmen.",
        "een peiling",
        "dat zes op de tien tegen zouden stemmen",
    ),
    (
        "nl",
        "De woordvoerder zei niets te weten van het contract.",
        "De woordvoerder",
        "niets te weten van het contract",
    ),
    (
        "nl",
        "Onderzoekers ontdekten dat het middel de pijn vermindert.",
        "Onderzoekers",
        "dat het middel de pijn vermindert",
    ),
    (
        "nl",
        "Het bestuur heeft laten weten dat de voorzitter opstapt.",
        "Het bestuur",
        "dat de voorzitter opstapt",
    ),
    (
        "nl",
        "De bewering van de minister dat de schuld is gedaald, klopt niet.",
        "de minister",
        "dat de schuld is gedaald",
    ),
    (
        "nl",
        "De prijzen stijgen volgend jaar met 3 procent, verwacht de bank.",
        "de bank",
        "De prijzen stijgen volgend jaar met 3 procent",
    ),
    (
        "pl",
        "Firma przeprosiła klientkę, która powiedziała, że nikt do niej nie zadzwonił.",
        "klientkę",
        "że nikt do niej nie zadzwonił",
    ),
    (
        "pl",
        "Mieszkańcy i kilka stowarzyszeń twierdzą, że hałas jest nie do zniesienia.",
        "Mieszkańcy i kilka stowarzyszeń",
        "że hałas jest nie do zniesienia",
    ),
    ("pl", "Trener jest przekonany, że jego drużyna wygra ligę.", "Trener", "że jego drużyna wygra ligę"),
    (
        "pl",
        "Jak wyjaśniła biolożka Anna Sot, ptaki wracają co roku wcześniej.",
        "biolożka Anna Sot",
        "ptaki wracają co roku wcześniej",
    ),
    (
        "pl",
        "Podejrzany, 34-letni mężczyzna, powiedział policji, że był sam.",
        "Podejrzany, 34-letni mężczyzna",
        "że był sam",
    ),
    ("pl", "Naukowcy odkryli, że lek zmniejsza ból.", "Naukowcy", "że lek zmniejsza ból"),
    ("pl", "Według spółdzielców blok wymaga remontu.", "spółdzielców", "blok wymaga remontu"),
    (
        "fr",
        "La police a interrogé la gérante du bar, qui a déclaré n'avoir rien vu.",
        "la gérante du bar",
        "n'avoir rien vu",
    ),
    (
        "fr",
        "L’institutrice, Claire Néve, affirme que le chauffage tombe en panne.",
        "L’institutrice, Claire Néve",
        "que le chauffage tombe en panne",
    ),
    (
        "fr",
        "L'affirmation du ministre selon laquelle la dette a baissé est fausse.",
        "ministre",
        "la dette a baissé",
    ),
    (
        "pt",
        "A empresa pediu desculpas a um cliente, que afirmou que ninguém tinha ligado.",
        "um cliente",
        "que ninguém tinha ligado",
    ),
    ("pt", "A afirmação do ministro de que a dívida caiu é falsa.", "ministro", "que a dívida caiu"),
    (
        "de",
        "Nach Angaben der Stadt kamen im vorigen Sommer 31.000 Gäste.",
        "der Stadt",
        "kamen im vorigen Sommer 31.000 Gäste",
    ),
    (
        "de",
        "„Der Boden trägt uns“, sagte der Statiker Ole Feddersen.",
        "der Statiker Ole Feddersen",
        "Der Boden trägt uns",
    ),
    (
        "de",
        "„Wir verlieren drei Felder“, sagte die Bäuerin Gesche Ohlsen.",
        "die Bäuerin Gesche Ohlsen",
        "Wir verlieren drei Felder",
    ),
    (
        "de",
        "Die Polizei vernahm die Wirtin, die angab, nichts gesehen zu haben.",
        "die Wirtin",
        "nichts gesehen zu haben",
    ),
    ("de", "Tests zeigten, dass das Wasser sauber ist.", "Tests", "dass das Wasser sauber ist"),
    (
        "de",
        "Die Behauptung des Ministers, dass die Schulden sinken, ist falsch.",
        "des Ministers",
        "dass die Schulden sinken",
    ),
    (
        "en",
        "The plan was backed by five villages who claim the dam will flood them.",
        "five villages",
        "the dam will flood them",
    ),
    (
        "en",
        "The bridge is safe, Ann Lee, a professor of engineering, told The Associated Press.",
        "Ann Lee, a professor of engineering",
        "The bridge is safe",
    ),
    (
        "en",
        "It was backed by residents who claim the dam will flood them.",
        "residents",
        "the dam will flood them",
    ),
    (
        "en",
        "It was backed by five villages who say the dam will flood them.",
        "five villages",
        "the dam will flood them",
    ),
    (
        "en",
        "The plan angered villagers who claim that the dam will flood them.",
        "villagers",
        "that the dam will flood them",
    ),
    (
        "en",
        "The plan angered five villages who claim that the dam will flood them.",
        "five villages",
        "that the dam will flood them",
    ),
    (
        "de",
        "Nach Angaben der Polizei vom Montag wurden zwei Boote gefunden.",
        "der Polizei",
        "wurden zwei Boote gefunden",
    ),
    (
        "nl",
        "Volgens de politie in Tarn zijn twee boten gevonden.",
        "de politie in Tarn",
        "zijn twee boten gevonden",
    ),
    (
        "en",
        "According to a soil report published in September, the seabed under the quay is soft.",
        "a soil report published in September",
        "the seabed under the quay is soft",
    ),
    (
        "en",
        "According to figures published by the ministry in May, 300 people left the valley.",
        "figures published by the ministry in May",
        "300 people left the valley",
    ),
    (
        "en",
        "According to a study by the university, the bridge is unsafe.",
        "a study by the university",
        "the bridge is unsafe",
    ),
    (
        "en",
        "According to the coastguard on Monday, two boats were found.",
        "the coastguard",
        "two boats were found",
    ),
    (
        "en",
        "According to Reuters on Monday the bridge was closed, and the port said nothing.",
        "Reuters",
        "on Monday the bridge was closed, and the port said nothing",
    ),
    (
        "fr",
        "Selon un rapport publié en mai par le port, la route est fermée.",
        "un rapport publié en mai par le port",
        "la route est fermée",
    ),
    (
        "es",
        "Según un informe publicado en mayo por el puerto, la carretera está cerrada.",
        "un informe publicado en mayo por el puerto",
        "la carretera está cerrada",
    ),
    (
        "it",
        "Secondo un rapporto pubblicato a maggio dal porto, la strada è chiusa.",
        "un rapporto pubblicato a maggio dal porto",
        "la strada è chiusa",
    ),
    (
        "pt",
        "Segundo um relatório publicado em maio pelo porto, a estrada está fechada.",
        "um relatório publicado em maio pelo porto",
        "a estrada está fechada",
    ),
    (
        "es",
        "Según contó Marta Ruiz, el puente lleva cerrado desde mayo.",
        "Marta Ruiz",
        "el puente lleva cerrado desde mayo",
    ),
    (
        "es",
        "El puente lleva cerrado desde mayo, según contó la alcaldesa de Brivel.",
        "la alcaldesa de Brivel",
        "El puente lleva cerrado desde mayo",
    ),
    (
        "es",
        "Según ha podido saber este periódico, el puente se abrirá en mayo.",
        "este periódico",
        "el puente se abrirá en mayo",
    ),
    (
        "es",
        "El puente se abrirá en mayo, según se informó desde el ministerio.",
        "el ministerio",
        "El puente se abrirá en mayo",
    ),
    ("es", "De acuerdo con el informe, la población cayó un 3 %.", "el informe", "la población cayó un 3 %"),
    ("es", "De acuerdo con Marta Ruiz, la población cayó un 3 %.", "Marta Ruiz", "la población cayó un 3 %"),
    ("es", "A juicio del sindicato, la reforma llega tarde.", "sindicato", "la reforma llega tarde"),
    (
        "es",
        "Desde la asociación aseguran que el ruido no cesa hasta las tres.",
        "la asociación",
        "que el ruido no cesa hasta las tres",
    ),
    (
        "es",
        "Desde el ayuntamiento señalan que las obras acabarán en junio.",
        "el ayuntamiento",
        "que las obras acabarán en junio",
    ),
    (
        "es",
        "Tal y como explica Marta Ruiz, la obra costó tres millones.",
        "Marta Ruiz",
        "la obra costó tres millones",
    ),
    (
        "es",
        "La obra costó tres millones, tal y como recoge el informe.",
        "el informe",
        "La obra costó tres millones",
    ),
    (
        "es",
        "—No pienso irme de aquí —dijo Marta Ruiz—. Esta es mi casa.",
        "Marta Ruiz",
        "No pienso irme de aquí",
    ),
    (
        "es",
        "«La obra —explica Ruiz— costó tres millones de euros».",
        "Ruiz",
        "«La obra … costó tres millones de euros»",
    ),
    ("es", "\"No vamos a ceder\", ha asegurado la ministra.", "la ministra", "No vamos a ceder"),
    ("es", "\"No vamos a ceder\", afirmó ante los periodistas Marta Ruiz.", "Marta Ruiz", "No vamos a ceder"),
    (
        "es",
        "Marta Ruiz ha explicado que el puente costó tres millones.",
        "Marta Ruiz",
        "que el puente costó tres millones",
    ),
    (
        "es",
        "La portavoz del Gobierno, Marta Ruiz, aseguró este martes que el puente costó tres millones.",
        "La portavoz del Gobierno, Marta Ruiz",
        "que el puente costó tres millones",
    ),
    (
        "es",
        "El ministro explicó en una entrevista con la radio pública que el puente costó tres millones.",
        "El ministro",
        "que el puente costó tres millones",
    ),
    (
        "es",
        "Los sindicatos denuncian que la empresa no paga las horas extra.",
        "Los sindicatos",
        "que la empresa no paga las horas extra",
    ),
    (
        "es",
        "Ruiz, quien señaló que la obra va con retraso, pidió más fondos.",
        "Ruiz",
        "que la obra va con retraso",
    ),
    ("es", "Por su parte, el alcalde dijo que no hay dinero.", "el alcalde", "que no hay dinero"),
    ("es", "En opinión de Marta Ruiz, la obra va con retraso.", "Marta Ruiz", "la obra va con retraso"),
    (
        "es",
        "Para Marta Ruiz, directora del museo, la obra va con retraso.",
        "Marta Ruiz, directora del museo",
        "la obra va con retraso",
    ),
    (
        "es",
        "Fuentes del ministerio apuntan a que la obra va con retraso.",
        "Fuentes del ministerio",
        "que la obra va con retraso",
    ),
    (
        "es",
        "Fuentes policiales han confirmado que hay tres detenidos.",
        "Fuentes policiales",
        "que hay tres detenidos",
    ),
    (
        "es",
        "Hay tres detenidos, han confirmado fuentes policiales.",
        "fuentes policiales",
        "Hay tres detenidos",
    ),
    (
        "es",
        "Hay tres detenidos, según fuentes policiales consultadas por este diario.",
        "fuentes policiales consultadas por este diario",
        "Hay tres detenidos",
    ),
    (
        "es",
        "Un estudio de la universidad revela que la población cayó un 3 %.",
        "Un estudio de la universidad",
        "que la población cayó un 3 %",
    ),
    ("es", "El informe concluye que la población cayó un 3 %.", "El informe", "que la población cayó un 3 %"),
    (
        "es",
        "Los datos publicados por el instituto muestran que la población cayó un 3 %.",
        "Los datos publicados por el instituto",
        "que la población cayó un 3 %",
    ),
    (
        "es",
        "La alcaldesa anunció la apertura del puente en mayo.",
        "La alcaldesa",
        "la apertura del puente en mayo",
    ),
    (
        "es",
        "\"Es un error\", lamentó el líder de la oposición, Juan Paz.",
        "el líder de la oposición, Juan Paz",
        "Es un error",
    ),
    (
        "es",
        "Marta Ruiz: \"Vamos a ganar las elecciones en mayo\"",
        "Marta Ruiz",
        "Vamos a ganar las elecciones en mayo",
    ),
    (
        "es",
        "La empresa sostiene que no hubo fraude y añade que colaborará con la justicia.",
        "La empresa",
        "que no hubo fraude",
    ),
    ("es", "El acusado negó haber cobrado dinero.", "El acusado", "haber cobrado dinero"),
    ("es", "El presidente calificó la medida de \"injusta y cruel\".", "El presidente", "injusta y cruel"),
    (
        "es",
        "El Pentágono informó el jueves de que tres soldados murieron.",
        "El Pentágono",
        "que tres soldados murieron",
    ),
    (
        "es",
        "Así lo ha anunciado la alcaldesa: \"El puente abrirá en mayo\".",
        "la alcaldesa",
        "El puente abrirá en mayo",
    ),
    (
        "es",
        "El puente abrirá en mayo. Así lo ha anunciado la alcaldesa.",
        "la alcaldesa",
        "El puente abrirá en mayo",
    ),
    (
        "es",
        "El puente abrirá en mayo y costará tres millones. Así lo hizo constar la fiscalía en un escrito.",
        "la fiscalía",
        "El puente abrirá en mayo y costará tres millones",
    ),
    (
        "es",
        "\"No hay más que hablar\", dijo a la agencia EFE un portavoz de la empresa.",
        "un portavoz de la empresa",
        "No hay más que hablar",
    ),
    (
        "es",
        "En declaraciones a la prensa, el técnico afirmó que el equipo está listo.",
        "el técnico",
        "que el equipo está listo",
    ),
    (
        "es",
        "El equipo está listo, afirmó el técnico en rueda de prensa.",
        "el técnico",
        "El equipo está listo",
    ),
    ("es", "Ellos afirmaban que oían la música desde casa.", "Ellos", "que oían la música desde casa"),
    (
        "es",
        "María y Juan afirman que oían la música desde casa.",
        "María y Juan",
        "que oían la música desde casa",
    ),
    (
        "it",
        "Secondo Anna Neri, il ponte resterà chiuso fino a maggio.",
        "Anna Neri",
        "il ponte resterà chiuso fino a maggio",
    ),
    (
        "it",
        "Il ponte resterà chiuso fino a maggio, secondo la questura.",
        "la questura",
        "Il ponte resterà chiuso fino a maggio",
    ),
    (
        "it",
        "Secondo quanto riferisce la questura, tre persone sono rimaste ferite.",
        "la questura",
        "tre persone sono rimaste ferite",
    ),
    (
        "it",
        "Secondo quanto si apprende da fonti investigative, tre persone sono rimaste ferite.",
        "fonti investigative",
        "tre persone sono rimaste ferite",
    ),
    ("it", "A detta di Anna Neri, il ponte è sicuro.", "Anna Neri", "il ponte è sicuro"),
    ("it", "A detta del sindaco, il ponte è sicuro.", "sindaco", "il ponte è sicuro"),
    ("it", "Stando alle parole del sindaco, il ponte è sicuro.", "parole del sindaco", "il ponte è sicuro"),
    ("it", "Stando a quanto riferito dalla procura, il ponte è sicuro.", "procura", "il ponte è sicuro"),
    (
        "it",
        "Per Anna Neri, direttrice del museo, il ponte è sicuro.",
        "Anna Neri, direttrice del museo",
        "il ponte è sicuro",
    ),
    ("it", "Ad avviso della procura, il ponte è sicuro.", "procura", "il ponte è sicuro"),
    ("it", "«Non ci fermeremo», ha detto Anna Neri.", "Anna Neri", "Non ci fermeremo"),
    ("it", "«Non ci fermeremo», spiega Anna Neri.", "Anna Neri", "Non ci fermeremo"),
    (
        "it",
        "«Non ci fermeremo – spiega Anna Neri – finché il ponte è chiuso».",
        "Anna Neri",
        "«Non ci fermeremo … finché il ponte è chiuso»",
    ),
    ("it", "\"Non ci fermeremo mai\" ha aggiunto il sindaco.", "il sindaco", "Non ci fermeremo mai"),
    ("it", "\"Non ci fermeremo mai\", fa sapere il ministero.", "il ministero", "Non ci fermeremo mai"),
    ("it", "Il ministero ha fatto sapere che il ponte è sicuro.", "Il ministero", "che il ponte è sicuro"),
    ("it", "Il ministero fa sapere che il ponte è sicuro.", "Il ministero", "che il ponte è sicuro"),
    (
        "it",
        "Il sindaco di Brivel, Anna Neri, ha spiegato che il ponte è sicuro.",
        "Il sindaco di Brivel, Anna Neri",
        "che il ponte è sicuro",
    ),
    ("it", "Neri ha poi aggiunto che il ponte è sicuro.", "Neri", "che il ponte è sicuro"),
    ("it", "L'avvocato sostiene che il cliente è innocente.", "L'avvocato", "che il cliente è innocente"),
    (
        "it",
        "Il governo ha annunciato di voler chiudere il ponte.",
        "Il governo",
        "di voler chiudere il ponte",
    ),
    ("it", "Il ministro ha detto di non sapere nulla.", "Il ministro", "di non sapere nulla"),
    (
        "it",
        "Il ponte, ha spiegato il sindaco, resterà chiuso fino a maggio.",
        "il sindaco",
        "Il ponte … resterà chiuso fino a maggio",
    ),
    (
        "it",
        "Il ponte resterà chiuso fino a maggio, ha spiegato il sindaco.",
        "il sindaco",
        "Il ponte resterà chiuso fino a maggio",
    ),
    ("it", "Come ha spiegato il sindaco, il ponte resterà chiuso.", "il sindaco", "il ponte resterà chiuso"),
    ("it", "Come riporta il Corriere, il ponte resterà chiuso.", "il Corriere", "il ponte resterà chiuso"),
    (
        "it",
        "Lo ha detto il sindaco Anna Neri: «Il ponte resterà chiuso fino a maggio».",
        "il sindaco Anna Neri",
        "Il ponte resterà chiuso fino a maggio",
    ),
    (
        "it",
        "Il ponte resterà chiuso fino a maggio. Lo ha annunciato il sindaco.",
        "il sindaco",
        "Il ponte resterà chiuso fino a maggio",
    ),
    (
        "it",
        "Il ponte resterà chiuso fino a maggio. Lo riferiscono fonti della questura.",
        "fonti della questura",
        "Il ponte resterà chiuso fino a maggio",
    ),
    (
        "it",
        "Lo studio dimostra che la popolazione è calata del 3%.",
        "Lo studio",
        "che la popolazione è calata del 3%",
    ),
    (
        "it",
        "Dai dati emerge che la popolazione è calata del 3%.",
        "dati",
        "che la popolazione è calata del 3%",
    ),
    (
        "it",
        "Dal rapporto è emerso che la popolazione è calata del 3%.",
        "rapporto",
        "che la popolazione è calata del 3%",
    ),
    ("it", "Il premier ha definito l'accordo «una vergogna».", "Il premier", "una vergogna"),
    (
        "it",
        "Fonti vicine al governo dicono che il ponte è sicuro.",
        "Fonti vicine al governo",
        "che il ponte è sicuro",
    ),
    ("it", "Dalla Tass si apprende che il ponte è sicuro.", "Tass", "che il ponte è sicuro"),
    (
        "it",
        "Anna Neri: «Il ponte resterà chiuso fino a maggio»",
        "Anna Neri",
        "Il ponte resterà chiuso fino a maggio",
    ),
    ("it", "«Il ponte è sicuro», così il sindaco Anna Neri.", "il sindaco Anna Neri", "Il ponte è sicuro"),
    ("it", "«Il ponte è sicuro», le parole del sindaco.", "sindaco", "Il ponte è sicuro"),
    (
        "it",
        "«Il ponte è sicuro», si legge nella nota del ministero.",
        "nota del ministero",
        "Il ponte è sicuro",
    ),
    ("it", "Nella nota si legge che il ponte è sicuro.", "nota", "che il ponte è sicuro"),
    ("it", "Gli inquirenti ritengono che l'uomo sia fuggito.", "Gli inquirenti", "che l'uomo sia fuggito"),
    (
        "it",
        "L'uomo sarebbe fuggito in auto, secondo gli inquirenti.",
        "gli inquirenti",
        "L'uomo sarebbe fuggito in auto",
    ),
    (
        "it",
        "Secondo la procura l'uomo ha incassato tre milioni. I soldi sarebbero finiti all'estero.",
        "la procura",
        "l'uomo ha incassato tre milioni",
    ),
    ("nl", "Volgens Anna Bakker is de brug veilig.", "Anna Bakker", "is de brug veilig"),
    ("nl", "De brug is volgens de gemeente veilig.", "de gemeente", "De brug is … veilig"),
    (
        "nl",
        "De brug is veilig, aldus de burgemeester van Brivel.",
        "de burgemeester van Brivel",
        "De brug is veilig",
    ),
    ("nl", "De brug is veilig, zegt Anna Bakker.", "Anna Bakker", "De brug is veilig"),
    ("nl", "De brug is veilig, zo zegt Anna Bakker.", "Anna Bakker", "De brug is veilig"),
    ("nl", "De brug is veilig, zo stelt het ministerie.", "het ministerie", "De brug is veilig"),
    ("nl", "De brug is veilig, laat de gemeente weten.", "de gemeente", "De brug is veilig"),
    ("nl", "De brug is veilig, zo laat de gemeente weten.", "de gemeente", "De brug is veilig"),
    ("nl", "De gemeente laat weten dat de brug veilig is.", "De gemeente", "dat de brug veilig is"),
    (
        "nl",
        "De gemeente liet maandag in een verklaring weten dat de brug veilig is.",
        "De gemeente",
        "dat de brug veilig is",
    ),
    ("nl", "„De brug is veilig”, zegt Anna Bakker.", "Anna Bakker", "De brug is veilig"),
    ("nl", "'De brug is veilig', zei de burgemeester.", "de burgemeester", "De brug is veilig"),
    (
        "nl",
        "\"De brug is echt veilig\", vertelt Anna Bakker aan de krant.",
        "Anna Bakker",
        "De brug is echt veilig",
    ),
    ("nl", "\"De brug,\" zegt Bakker, \"is nu echt veilig.\"", "Bakker", "De brug, … is nu echt veilig."),
    ("nl", "Bakker: \"De brug is nu echt veilig.\"", "Bakker", "De brug is nu echt veilig."),
    (
        "nl",
        "Burgemeester Anna Bakker vindt dat de brug dicht moet.",
        "Burgemeester Anna Bakker",
        "dat de brug dicht moet",
    ),
    (
        "nl",
        "De minister kondigde dinsdag aan dat de brug dicht gaat.",
        "De minister",
        "dat de brug dicht gaat",
    ),
    ("nl", "De minister heeft aangekondigd dat de brug dicht gaat.", "De minister", "dat de brug dicht gaat"),
    ("nl", "De minister zei dinsdag dat de brug dicht gaat.", "De minister", "dat de brug dicht gaat"),
    ("nl", "Dinsdag zei de minister dat de brug dicht gaat.", "de minister", "dat de brug dicht gaat"),
    (
        "nl",
        "Uit onderzoek van de universiteit blijkt dat de bevolking krimpt.",
        "onderzoek van de universiteit",
        "dat de bevolking krimpt",
    ),
    (
        "nl",
        "Uit cijfers van het CBS blijkt dat de bevolking krimpt.",
        "cijfers van het CBS",
        "dat de bevolking krimpt",
    ),
    (
        "nl",
        "De bevolking krimpt, blijkt uit cijfers van het CBS.",
        "cijfers van het CBS",
        "De bevolking krimpt",
    ),
    (
        "nl",
        "De bevolking krimpt, zo blijkt uit cijfers van het CBS.",
        "cijfers van het CBS",
        "De bevolking krimpt",
    ),
    (
        "nl",
        "Dat de bevolking krimpt, blijkt uit cijfers van het CBS.",
        "cijfers van het CBS",
        "Dat de bevolking krimpt",
    ),
    ("nl", "De bevolking krimpt. Dat meldt het CBS.", "het CBS", "De bevolking krimpt"),
    (
        "nl",
        "De bevolking krimpt met drie procent. Dat heeft het CBS maandag bekendgemaakt.",
        "het CBS",
        "De bevolking krimpt met drie procent",
    ),
    (
        "nl",
        "De bevolking krimpt met drie procent, meldt het CBS maandag.",
        "het CBS",
        "De bevolking krimpt met drie procent",
    ),
    ("nl", "Zoals de minister eerder zei, gaat de brug dicht.", "de minister", "gaat de brug dicht"),
    ("nl", "De politie meldt dat drie mensen gewond zijn.", "De politie", "dat drie mensen gewond zijn"),
    ("nl", "De politie bevestigt dat drie mensen gewond zijn.", "De politie", "dat drie mensen gewond zijn"),
    ("nl", "Het rapport stelt dat de brug onveilig is.", "Het rapport", "dat de brug onveilig is"),
    ("nl", "Bakker noemt de brug \"een gevaar voor iedereen\".", "Bakker", "een gevaar voor iedereen"),
    (
        "nl",
        "Hij zou gisteren zijn gevlucht, meldt de politie.",
        "de politie",
        "Hij zou gisteren zijn gevlucht",
    ),
    ("nl", "Ingewijden zeggen dat de brug dicht gaat.", "Ingewijden", "dat de brug dicht gaat"),
    (
        "nl",
        "De brug gaat dicht, zeggen bronnen binnen de partij.",
        "bronnen binnen de partij",
        "De brug gaat dicht",
    ),
    ("nl", "De brug is volgens haar onveilig.", "haar", "De brug is … onveilig"),
    (
        "nl",
        "Wel benadrukt de woordvoerder dat de brug veilig is.",
        "de woordvoerder",
        "dat de brug veilig is",
    ),
    (
        "nl",
        "De trainer is tevreden. \"We hebben goed gespeeld vandaag\", aldus de Belg.",
        "de Belg",
        "We hebben goed gespeeld vandaag",
    ),
    (
        "nl",
        "In een brief aan de Kamer schrijft de minister dat de brug dicht gaat.",
        "de minister",
        "dat de brug dicht gaat",
    ),
    (
        "nl",
        "De minister erkent dat er fouten zijn gemaakt, maar vindt dat hij kan aanblijven.",
        "De minister",
        "dat er fouten zijn gemaakt",
    ),
    ("pl", "Według Anny Nowak most jest bezpieczny.", "Anny Nowak", "most jest bezpieczny"),
    ("pl", "Według naszych źródeł most zostanie zamknięty.", "naszych źródeł", "most zostanie zamknięty"),
    (
        "pl",
        "Według naszych informacji most zostanie zamknięty w maju.",
        "naszych informacji",
        "most zostanie zamknięty w maju",
    ),
    ("pl", "Most, według policji, jest bezpieczny.", "policji", "Most … jest bezpieczny"),
    ("pl", "Zdaniem Anny Nowak most jest bezpieczny.", "Anny Nowak", "most jest bezpieczny"),
    ("pl", "Zdaniem ekspertów most jest bezpieczny.", "ekspertów", "most jest bezpieczny"),
    ("pl", "W ocenie prokuratury most jest bezpieczny.", "prokuratury", "most jest bezpieczny"),
    ("pl", "Jak poinformowała Anna Nowak, most jest bezpieczny.", "Anna Nowak", "most jest bezpieczny"),
    (
        "pl",
        "Most jest bezpieczny, jak poinformował rzecznik policji.",
        "rzecznik policji",
        "Most jest bezpieczny",
    ),
    (
        "pl",
        "Most jest bezpieczny - poinformował rzecznik policji.",
        "rzecznik policji",
        "Most jest bezpieczny",
    ),
    ("pl", "Anna Nowak powiedziała, że most jest bezpieczny.", "Anna Nowak", "że most jest bezpieczny"),
    (
        "pl",
        "Burmistrz Brivel, Anna Nowak, powiedziała, że most jest bezpieczny.",
        "Burmistrz Brivel, Anna Nowak",
        "że most jest bezpieczny",
    ),
    ("pl", "Premier powiedział we wtorek, że most jest bezpieczny.", "Premier", "że most jest bezpieczny"),
    ("pl", "Premier zapowiedział, że most zostanie zamknięty.", "Premier", "że most zostanie zamknięty"),
    ("pl", "Prokuratura poinformowała, że zatrzymano trzy osoby.", "Prokuratura", "że zatrzymano trzy osoby"),
    ("pl", "W rozmowie z gazetą Nowak przyznała, że most jest stary.", "Nowak", "że most jest stary"),
    ("pl", "— Most jest bezpieczny — mówi Anna Nowak.", "Anna Nowak", "Most jest bezpieczny"),
    ("pl", "- Most jest bezpieczny - mówi nam polityk opozycji.", "polityk opozycji", "Most jest bezpieczny"),
    (
        "pl",
        "– Most jest bezpieczny. Nie ma się czego bać – mówi Anna Nowak.",
        "Anna Nowak",
        "Most jest bezpieczny. Nie ma się czego bać",
    ),
    (
        "pl",
        "– Most jest bezpieczny – mówi Anna Nowak. – Nie ma się czego bać.",
        "Anna Nowak",
        "Most jest bezpieczny",
    ),
    ("pl", "- Nie ma się czego bać - przekonuje lider partii.", "lider partii", "Nie ma się czego bać"),
    (
        "pl",
        "\"Most jest bezpieczny\" - napisał na platformie X premier.",
        "X premier",
        "Most jest bezpieczny",
    ),
    (
        "pl",
        "„Most jest bezpieczny” – czytamy w komunikacie ministerstwa.",
        "komunikacie ministerstwa",
        "Most jest bezpieczny",
    ),
    ("pl", "„Most jest bezpieczny”, powiedział burmistrz.", "burmistrz", "Most jest bezpieczny"),
    ("pl", "Z badań wynika, że most jest bezpieczny.", "badań", "że most jest bezpieczny"),
    (
        "pl",
        "Z raportu policji wynika, że most jest bezpieczny.",
        "raportu policji",
        "że most jest bezpieczny",
    ),
    ("pl", "Jak wynika z raportu policji, most jest bezpieczny.", "raportu policji", "most jest bezpieczny"),
    (
        "pl",
        "Jak wynika z naszych rozmów, most zostanie zamknięty.",
        "naszych rozmów",
        "most zostanie zamknięty",
    ),
    (
        "pl",
        "Most zostanie zamknięty, wynika z raportu policji.",
        "raportu policji",
        "Most zostanie zamknięty",
    ),
    ("pl", "Raport wskazuje, że most jest stary.", "Raport", "że most jest stary"),
    ("pl", "Minister dodał, że most jest stary.", "Minister", "że most jest stary"),
    ("pl", "Nowak dodała też, że most jest stary.", "Nowak", "że most jest stary"),
    ("pl", "Jak donosi Reuters, most został zamknięty.", "Reuters", "most został zamknięty"),
    (
        "pl",
        "Agencja Reuters podała, że most został zamknięty.",
        "Agencja Reuters",
        "że most został zamknięty",
    ),
    ("pl", "Most został zamknięty. Poinformował o tym burmistrz.", "burmistrz", "Most został zamknięty"),
    ("pl", "Firma wskazuje na rosnące koszty energii i pracy.", "Firma", "rosnące koszty energii i pracy"),
    ("pl", "Premier zaapelował o spokój i rozwagę w sejmie.", "Premier", "spokój i rozwagę w sejmie"),
    ("pl", "Sędzia uznał, że umowa była nieważna.", "Sędzia", "że umowa była nieważna"),
    ("pt", "Segundo a polícia, três pessoas ficaram feridas.", "a polícia", "três pessoas ficaram feridas"),
    ("pt", "Conforme a prefeitura, a ponte abre em maio.", "a prefeitura", "a ponte abre em maio"),
    ("pt", "De acordo com o relatório, a população caiu 3%.", "o relatório", "a população caiu 3%"),
    ("pt", "A ponte abre em maio, de acordo com Ana Lima.", "Ana Lima", "A ponte abre em maio"),
    (
        "pt",
        "Segundo informou a polícia, três pessoas ficaram feridas.",
        "a polícia",
        "três pessoas ficaram feridas",
    ),
    ("pt", "Conforme explicou Ana Lima, a ponte abre em maio.", "Ana Lima", "a ponte abre em maio"),
    (
        "pt",
        "Para Ana Lima, diretora do museu, a obra é necessária.",
        "Ana Lima, diretora do museu",
        "a obra é necessária",
    ),
    ("pt", "Na opinião de Ana Lima, a obra está atrasada.", "Ana Lima", "a obra está atrasada"),
    ("pt", "Ana Lima afirmou que a obra está atrasada.", "Ana Lima", "que a obra está atrasada"),
    (
        "pt",
        "O ministro disse nesta terça-feira que a obra está atrasada.",
        "O ministro",
        "que a obra está atrasada",
    ),
    ("pt", "\"A obra está atrasada\", disse Ana Lima.", "Ana Lima", "A obra está atrasada"),
    (
        "pt",
        "\"A obra está atrasada\", disse à Reuters um porta-voz da empresa.",
        "um porta-voz da empresa",
        "A obra está atrasada",
    ),
    ("pt", "«A obra está atrasada», sublinhou o ministro.", "o ministro", "A obra está atrasada"),
    ("pt", "A obra está atrasada, afirma o ministro.", "o ministro", "A obra está atrasada"),
    ("pt", "O estudo mostra que a população caiu.", "O estudo", "que a população caiu"),
    ("pt", "— A obra está muito atrasada — disse Ana Lima.", "Ana Lima", "A obra está muito atrasada"),
    (
        "pt",
        "— A obra está muito atrasada — disse o prefeito. — Vamos terminar em maio.",
        "o prefeito",
        "A obra está muito atrasada",
    ),
    ("pt", "Ana Lima: \"A obra está muito atrasada\"", "Ana Lima", "A obra está muito atrasada"),
    ("pt", "Em nota, a empresa informou que a obra está atrasada.", "a empresa", "que a obra está atrasada"),
    ("pt", "\"A obra está atrasada\", diz o texto da nota.", "o texto da nota", "A obra está atrasada"),
    ("pt", "Como disse o ministro, a obra está atrasada.", "o ministro", "a obra está atrasada"),
    ("pt", "O acusado nega ter recebido dinheiro.", "O acusado", "ter recebido dinheiro"),
    (
        "pt",
        "A oposição acusa o governo de mentir sobre a obra.",
        "A oposição",
        "o governo de mentir sobre a obra",
    ),
    (
        "pt",
        "O prefeito teria recebido três milhões, segundo a procuradoria.",
        "a procuradoria",
        "O prefeito teria recebido três milhões",
    ),
    ("fr", "Selon Anne Petit, le pont est sûr.", "Anne Petit", "le pont est sûr"),
    ("fr", "Le pont est sûr, selon la mairie.", "la mairie", "Le pont est sûr"),
    (
        "fr",
        "D'après le rapport, la population a baissé de 3 %.",
        "le rapport",
        "la population a baissé de 3 %",
    ),
    (
        "fr",
        "Pour Anne Petit, directrice du musée, le pont est sûr.",
        "Anne Petit, directrice du musée",
        "le pont est sûr",
    ),
    ("fr", "« Le pont est sûr », explique-t-il.", "il", "Le pont est sûr"),
    ("fr", "« Le pont est sûr », a indiqué Anne Petit à l'AFP.", "Anne Petit", "Le pont est sûr"),
    ("fr", "Le pont est sûr, a fait savoir la préfecture.", "la préfecture", "Le pont est sûr"),
    ("fr", "La préfecture a fait savoir que le pont est sûr.", "La préfecture", "que le pont est sûr"),
    ("fr", "La préfecture fait savoir que le pont est sûr.", "La préfecture", "que le pont est sûr"),
    (
        "fr",
        "Le pont, explique la maire, restera fermé jusqu'en mai.",
        "la maire",
        "Le pont … restera fermé jusqu'en mai",
    ),
    (
        "fr",
        "« Le pont, explique la maire, restera fermé jusqu'en mai. »",
        "la maire",
        "« Le pont … restera fermé jusqu'en mai. »",
    ),
    ("fr", "À en croire la mairie, le pont est sûr.", "la mairie", "le pont est sûr"),
    ("fr", "Aux yeux de la mairie, le pont est sûr.", "la mairie", "le pont est sûr"),
    ("fr", "De l'avis des experts, le pont est sûr.", "experts", "le pont est sûr"),
    ("fr", "Le ministère assure que le pont est sûr.", "Le ministère", "que le pont est sûr"),
    ("fr", "Le ministère dit avoir reçu trois offres.", "Le ministère", "avoir reçu trois offres"),
    ("fr", "Un rapport révèle que le pont est fragile.", "Un rapport", "que le pont est fragile"),
    (
        "fr",
        "Le pont est fragile, révèle un rapport du ministère.",
        "un rapport du ministère",
        "Le pont est fragile",
    ),
    (
        "fr",
        "Le pont restera fermé, a-t-on appris de sources policières.",
        "sources policières",
        "Le pont restera fermé",
    ),
    (
        "fr",
        "Le pont restera fermé, a-t-on appris auprès de la préfecture.",
        "la préfecture",
        "Le pont restera fermé",
    ),
    (
        "fr",
        "Selon une source proche du dossier, le pont restera fermé.",
        "une source proche du dossier",
        "le pont restera fermé",
    ),
    ("fr", "« Le pont est sûr », peut-on lire dans le rapport.", "le rapport", "Le pont est sûr"),
    ("fr", "– Le pont est sûr, dit la maire.", "la maire", "Le pont est sûr"),
    (
        "fr",
        "La maire estime que le pont est sûr et ajoute qu'il ouvrira en mai.",
        "La maire",
        "que le pont est sûr",
    ),
    ("fr", "Il estime que le pont est sûr.", "Il", "que le pont est sûr"),
    (
        "fr",
        "Selon les informations du Monde, le pont restera fermé.",
        "les informations du Monde",
        "le pont restera fermé",
    ),
    ("fr", "L'homme aurait fui en voiture, selon le parquet.", "le parquet", "L'homme aurait fui en voiture"),
    ("sv", "Enligt polisen skadades tre personer i olyckan.", "polisen", "skadades tre personer i olyckan"),
    ("sv", "Tre personer skadades i olyckan, enligt polisen.", "polisen", "Tre personer skadades i olyckan"),
    ("sv", "Bron är säker, säger Anna Berg.", "Anna Berg", "Bron är säker"),
    ("sv", "”Vi ger oss inte i år”, säger Anna Berg till tidningen.", "Anna Berg", "Vi ger oss inte i år"),
    (
        "sv",
        "– Vi ger oss inte i år, säger Anna Berg, vd på bolaget.",
        "Anna Berg, vd på bolaget",
        "Vi ger oss inte i år",
    ),
    (
        "sv",
        "– Bron är gammal. Vi måste stänga den, säger kommunalrådet Anna Berg.",
        "kommunalrådet Anna Berg",
        "Bron är gammal. Vi måste stänga den",
    ),
    ("sv", "Regeringen uppger att bron öppnar i maj.", "Regeringen", "att bron öppnar i maj"),
    ("sv", "Polisen meddelade på måndagen att tre personer skadats.", "Polisen", "att tre personer skadats"),
    ("sv", "På måndagen meddelade polisen att tre personer skadats.", "polisen", "att tre personer skadats"),
    ("sv", "Anna Berg säger att bron är säker.", "Anna Berg", "att bron är säker"),
    ("sv", "Av rapporten framgår att bron är gammal.", "rapporten", "att bron är gammal"),
    (
        "sv",
        "Statsministern har sagt att bron ska öppnas i maj.",
        "Statsministern",
        "att bron ska öppnas i maj",
    ),
    ("sv", "Bron stängs i maj. Det skriver Aftonbladet.", "Aftonbladet", "Bron stängs i maj"),
    ("sv", "Han menar att bron är farlig.", "Han", "att bron är farlig"),
    (
        "sv",
        "Anna Berg kallar beslutet ”en skandal för hela staden”.",
        "Anna Berg",
        "en skandal för hela staden",
    ),
    ("sv", "Anna Berg: ”Vi ger oss inte i år”", "Anna Berg", "Vi ger oss inte i år"),
];

/// Verbs of saying without a subject, and no one who spoke before.
const WITHOUT_SUBJECT: &[(&str, &str, &str)] = &[
    ("es", "\"Es un error grave\", ha lamentado.", "Es un error grave"),
    ("pl", "Jak dodał, most jest stary i wymaga remontu.", "most jest stary i wymaga remontu"),
    ("pl", "Dodał, że most jest stary i wymaga remontu.", "że most jest stary i wymaga remontu"),
    ("pl", "Jak mówił, most jest stary.", "most jest stary"),
];

/// Who is told something is not the one who says it.
const HEARERS: &[(&str, &str, &str)] = &[
    ("en", "The bridge is safe, Ann Lee, a professor of engineering, told The Associated Press.", "Press"),
    ("en", "“The bridge is safe for now,” Ann Lee, a professor, told the Brivel Post.", "Post"),
];

#[test]
fn who_is_told_something_is_not_its_source() {
    for (lang, text, hearer) in HEARERS {
        let claims = read(lang, text);
        assert!(!claims.is_empty(), "{text}");
        for source in claims.iter().filter_map(|c| c.source.as_ref()) {
            assert!(!text[source.range.clone()].contains(hearer), "{text}: {claims:?}");
        }
    }
}

/// Sentences that look checkable and yet are forecasts, advice, or rest on a source that
/// no rule ties to them.
const UNSURE: &[(&str, &str)] = &[
    ("en", "Three more storms are expected in Brivel on Sunday, with 50 mm of rain."),
    ("en", "For now, expect 30 scattered storms from the Corn Belt to East Texas on Sunday."),
    ("en", "The 30 bridges are in a Level 3 list of 2019 drawn up by the Harbour Service."),
    ("en", "At first, his doctor assumed in 2019 he had an infection of 3 kinds."),
    ("en", "In 2019 their money was returned with a note saying that all 300 seats were sold."),
    ("de", "Die 30 Auflagen von 2019 hält die Stadt Brivel inzwischen für erfüllt."),
    ("de", "An dieser Stelle geht es um eine Liste von 2019, wonach Brivel 30 Brücken hat."),
    ("de", "Der Senat in Brivel hat 2019 klargestellt, dass 30 Brücken gesperrt sind."),
    ("fr", "Découvrez les données de 720 communes publiées en 2019 par le site de Brivel."),
    ("pt", "Em 2019, 30 donos de Brivel se apressaram em dizer a todos que a ponte custou 300 reais."),
];

#[test]
fn a_forecast_an_appeal_or_a_hint_at_a_source_is_uncertain() {
    for (lang, text) in UNSURE {
        let claims = read(lang, text);
        let sure = claims.iter().any(|c| c.state == AttributionState::NoSourceFound);
        assert!(!sure, "{text}: {claims:?}");
    }
}

/// Words that only look like a verb of saying or like "according to".
const NO_SPEECH: &[(&str, &str)] = &[
    ("de", "Weder Emil Brandt noch seine Kollegen bestreiten, dass es schwere Schäden gibt."),
    ("de", "Emil Brandt bestreitet nicht, dass es schwere Schäden gibt."),
    ("en", "Neither Ann Lee nor the mayor denied that the bridge was unsafe."),
    ("es", "Nadie niega que el puente es viejo."),
    ("de", "Die Gruppe trat mit betont schlichten Liedern auf der Bühne auf."),
    ("en", "On Nov. 15, 2019, she testified before the committee."),
    ("en", "She passed the street, knowing that nothing could harm her."),
    (
        "fr",
        "Une promenade étonnante, un voyage étonnant où les vieux outils permettront de mesurer le temps passé.",
    ),
    ("fr", "L'inspecteur a remercié la commune d'avoir mené à bien le projet."),
    ("fr", "Du point de vue financier, l'association fonctionne grâce à une subvention de la région."),
    ("fr", "Les élèves de la classe avaient montré leur travail d'après « Le voyage de la lampe bleue »."),
    ("fr", "Le premier horloger du village répondait au nom de « La Main des heures »."),
    ("nl", "Dat er geen geld is, gelooft niemand in de raad."),
    ("es", "Actualmente se está esperando que llegue la lluvia a la comarca."),
    ("es", "El equipo se adapta según la demanda de cada curso."),
    ("es", "Me dijo que vendría en mayo con toda su familia."),
    ("en", "The reduction meant that the fields lay unused for a year."),
    ("en", "The Harbour Committee concluded its third public hearing on Tuesday."),
    ("en", "Ann Lee, an engineer, testified before the powerful Harbour Committee on Tuesday."),
    ("en", "This is a good chance, as others have shown along the coast."),
    ("en", "False claims that the bridge is closed have been around since 2019."),
    ("en", "There were plenty of reasons that this plan might be unworkable."),
    ("en", "It is a line of reasoning that she considers deeply harmful."),
    ("en", "It was a campaign that encouraged those out of work to use the ferry."),
    ("en", "It was the lie that questioned whether the bridge was safe."),
    ("en", "Larkin disavowed the claims of his friends in May."),
    ("en", "The senator is seeking reelection in a county of the north."),
    ("en", "New Harbour refers to investments of the last two years."),
    ("en", "An organization called HARBOUR, founded by a teacher, works along the coast."),
    ("de", "Die Ministerin würdigte ihren alten Freund am Montag."),
    ("de", "Das Gericht wies den Antrag im Dezember als unzulässig zurück."),
    ("de", "Hier zeigt sich, wie ernst es das Gericht mit der Frist meint."),
    ("es", "El vecino tampoco había pedido la ayuda del ayuntamiento."),
    ("es", "El juez ordenó el cierre del local el 3 de mayo."),
    ("it", "È un'immagine che ricorda il mare d'inverno."),
    ("it", "Il secondo gol arriva dopo tre minuti."),
    ("it", "La squadra conta su un portiere esperto e giovane."),
    ("nl", "De fabriek biedt dat jaar plaats aan duizend mensen."),
    ("nl", "De vergadering vindt dinsdag plaats in het stadhuis."),
    ("nl", "Zo gaat het al jaren in het dorp."),
    ("pl", "Nieoficjalnie mówi się, że most zostanie zamknięty."),
    ("pt", "O gol saiu no segundo tempo do jogo."),
    ("pt", "A empresa conta com 300 funcionários."),
    ("fr", "Le maire a ordonné la fermeture du pont."),
    ("sv", "Det visar en ny rapport från universitetet."),
    ("sv", "Bolaget erbjuder plats för tusen personer."),
    ("sv", "Mötet står öppet för alla i byn."),
];

#[test]
fn every_frame_of_a_language_gives_its_source_and_content() {
    let mut wrong = Vec::new();
    for (lang, text, source, content) in NAMED {
        let claims = read(lang, text);
        let right = claims.iter().any(|c| {
            c.state == AttributionState::Attributed
                && c.source.as_ref().is_some_and(|s| &text[s.range.clone()] == *source)
                && stretches(text, c) == *content
        });
        if !right {
            let found: Vec<_> = claims
                .iter()
                .map(|c| (c.source.as_ref().map(|s| &text[s.range.clone()]), stretches(text, c)))
                .collect();
            wrong.push(format!("{lang} {text}\n    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), NAMED.len(), wrong.join("\n"));
}

#[test]
fn a_verb_without_a_subject_names_no_one_where_no_one_spoke_before() {
    for (lang, text, content) in WITHOUT_SUBJECT {
        let claims = read(lang, text);
        assert!(claims.iter().all(|c| c.source.is_none()), "{text}");
        let found =
            claims.iter().any(|c| stretches(text, c).trim_end_matches('.') == content.trim_end_matches('.'));
        assert!(found, "{text}: {claims:?}");
    }
}

#[test]
fn what_only_looks_like_a_cue_attributes_nothing() {
    for (lang, text) in NO_SPEECH {
        let claims = read(lang, text);
        assert!(claims.iter().all(|c| c.state != AttributionState::Attributed), "{text}: {claims:?}");
    }
}

/// Sources in reading order, each with what it stands for.
type Sources = &'static [(&'static str, Option<&'static str>)];

/// What later sentences rest on: (language, text, its sources).
const RESOLVED: &[(&str, &str, Sources)] = &[
    // A pronoun passes over a person of the other gender.
    (
        "es",
        "La ministra Ana Ruiz dijo que no hay dinero. Pedro Paz aseguró que sí lo hay. Ella añadió que habrá recortes.",
        &[("La ministra Ana Ruiz", None), ("Pedro Paz", None), ("Ella", Some("La ministra Ana Ruiz"))],
    ),
    // The one whom the last sentence is about beats an older speaker.
    (
        "nl",
        "Jan de Boer zei dat de brug dicht gaat. Anna Bakker kwam later. “De brug is echt veilig”, zei ze.",
        &[("Jan de Boer", None), ("ze", Some("Anna Bakker"))],
    ),
    // A first name alone, behind a title before, beats a full name that is only mentioned.
    (
        "en",
        "Jeffrey Moss died in May. The interview with Prince Edward was on Monday. Edward sat down with the host. “I was at home that night,” he said.",
        &[("he", Some("Edward"))],
    ),
    // A paragraph that opens with a body goes on with what that body holds.
    (
        "de",
        "Die Sprecherin Anna Brandt sagte, die Brücke sei sicher.\nDie Behörde hat den Betreiber verklagt. Die Plattform habe es unterlassen, den Politiker zu kennzeichnen.",
        &[("Die Sprecherin Anna Brandt", None), ("Die Behörde", None)],
    ),
    // A namesake behind the verb is not the one who speaks.
    (
        "en",
        "Major Jackson, a poet, said the storm was late. Jackson said that he and his wife, Didi Jackson, walked home each day.",
        &[("Major Jackson, a poet", None), ("Jackson", Some("Major Jackson, a poet"))],
    ),
    // "se añaden" adds no words to those of the last speaker.
    (
        "es",
        "La ministra dijo que el puente es viejo. A esto se añaden las presiones internas que crecen en Brivel.",
        &[("La ministra", None)],
    ),
    // A role stands for the one who bears it, where only one does.
    (
        "es",
        "David Campo, portavoz de la asociación, dijo que el ruido no cesa. «Nadie nos escucha aquí», lamentó el portavoz.",
        &[("David Campo, portavoz de la asociación", None), ("el portavoz", Some("David Campo"))],
    ),
    // A plural verb goes on with no single speaker.
    (
        "es",
        "Ana Ruiz dijo que el ruido no cesa. Afirmaban que la música se oye desde casa.",
        &[("Ana Ruiz", None)],
    ),
    // A verb without a subject goes on with the one whom the last sentence names.
    (
        "es",
        "Ana Ruiz dijo que el ruido no cesa. Recordó que la ley lo prohíbe.",
        &[("Ana Ruiz", None), ("Ana Ruiz", None)],
    ),
    // "his own words" are those of the last speaker.
    (
        "es",
        "Ana Ruiz dijo que el ruido no cesa. A su juicio, la ley no se cumple.",
        &[("Ana Ruiz", None), ("su", Some("Ana Ruiz"))],
    ),
    // A sentence that points back gives the quotation before to whom it names.
    (
        "it",
        "Anna Neri ha detto che il ponte è sicuro. «Non ci fermeremo mai davanti a nessuno». Lo ha detto il sindaco Carlo Verdi.",
        &[("Anna Neri", None), ("il sindaco Carlo Verdi", None)],
    ),
];

#[test]
fn a_source_stands_for_the_person_who_fits() {
    for (lang, text, expected) in RESOLVED {
        let claims = read(lang, text);
        let found: Vec<(&str, Option<&str>)> = claims
            .iter()
            .filter_map(|c| c.source.as_ref())
            .map(|s| (&text[s.range.clone()], s.resolved.as_ref().map(|r| &text[r.clone()])))
            .collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn a_line_with_a_name_and_role_signs_the_quotation_above_it() {
    let text = "“Este fue un curso difícil para todos, pero salió bien”.\nAna Ruiz, directora del centro\n";
    let claims = read("es", text);
    assert_eq!(claims.len(), 1, "{claims:?}");
    assert_eq!(
        claims[0].source.as_ref().map(|s| &text[s.range.clone()]),
        Some("Ana Ruiz, directora del centro")
    );
}
