//! Swedish.

use super::lexicon::*;

/// The words.
pub static DATA: Data = Data {
    tag: "sv",
    endings: "\
era = erar erade ; erat ; erande ; era
a = ar ade ; at ; ande ; a",
    verbs: &[
        (
            SAY,
            "säga=säger,sade,sa;sagt;; uppge=uppger,uppgav;uppgett,uppgivit;; berätta förklara hävda påstå=påstår,påstod;påstått;; meddela=meddelar,meddelade;meddelat;; skriva=skriver,skrev;skrivit;; svara fråga tillägga=tillägger,tillade;tillagt;; konstatera mena=menar,menade;menat;; anse=anser,ansåg;ansett;; tycka=tycker,tyckte;tyckt;; \
             bekräfta förneka=förnekar,förnekade;förnekat;; medge=medger,medgav;medgett;; erkänna=erkänner,erkände;erkänt;; varna kräva=kräver,krävde;krävt;; lova=lovar,lovade;lovat;; kommentera betona understryka=understryker,underströk;understrukit;; poängtera påpeka framhålla=framhåller,framhöll;framhållit;; rapportera avslöja tillkännage=tillkännager,tillkännagav;; \
             informera intyga försäkra upprepa utropa ropa sucka skämta fortsätta=fortsätter,fortsatte;fortsatt;; avsluta inleda=inleder,inledde;; sammanfatta resonera argumentera spå=spår,spådde;spått;; förutspå=förutspår,förutspådde;förutspått;; berömma=berömmer;;; beklaga kritisera fastslå=fastslår,fastslog;fastslagit;; slå+fast=slår,slog;slagit;; peka+på=pekar,pekade;pekat;; invända=invänder,invände;invänt;; replikera hälsa=hälsar,hälsade;; föreslå=föreslår,föreslog;föreslagit;; uttala=uttalar,uttalade;uttalat;; vittna=vittnar,vittnade;vittnat;; anmärka=anmärker,anmärkte;; minnas=minns,mindes;mints;; låta+meddela=låter,lät;låtit;; låta+hälsa=låter,lät;;; utveckla=utvecklar,utvecklade;; summera nyansera tipsa",
        ),
        (
            THINK,
            "tro=tror,trodde;trott;; tänka=tänker,tänkte;tänkt;; hoppas=hoppas,hoppades;hoppats;; befara frukta misstänka=misstänker,misstänkte;misstänkt;; vänta+sig=väntar,väntade;väntat;; förvänta+sig=förväntar,förväntade;förväntat;; räkna+med=räknar,räknade;räknat;; bedöma=bedömer,bedömde;bedömt;; uppskatta tvivla veta=vet,visste;vetat;; känna=känner,kände;;; uppleva=upplever,upplevde;upplevt;;",
        ),
        (
            SHOW,
            "visa=visar,visade;visat;; bevisa=bevisar,bevisade;bevisat;; avslöja tyda+på=tyder,tydde;tytt;; antyda=antyder,antydde;antytt;; besluta=beslutar,beslutade;beslutat;;",
        ),
        (
            LEARN,
            "framgå=framgår,framgick;framgått;; stå=står,stod;stått;; heta=heter,hette;;; visa+sig=visar,visade;;;",
        ),
        (OBJECT | MEASURE, "uppskatta värdera"),
        (
            OBJECT,
            "kritisera fördöma=fördömer,fördömde;fördömt;; kräva=kräver,krävde;krävt;; kalla=kallar,kallade;kallat;; beskriva=beskriver,beskrev;beskrivit;; försvara=försvarar,försvarade;försvarat;; avvisa=avvisar,avvisade;avvisat;; välkomna=välkomnar,välkomnade;välkomnat;; anklaga=anklagar,anklagade;anklagat;; förneka=förnekar,förnekade;förnekat;; tillkännage=tillkännager,tillkännagav;; efterlysa=efterlyser,efterlyste;; förespråka=förespråkar,förespråkade;; tacka=tackar,tackade;; dementera",
        ),
        (
            WANT,
            "lova=lovar,lovade;lovat;; vägra=vägrar,vägrade;vägrat;; hota=hotar,hotade;hotat;; erbjuda=erbjuder,erbjöd;;;",
        ),
        (
            MANNER,
            "le=ler,log;;; skratta kalla=kallar,kallade;kallat;; beskriva=beskriver,beskrev;beskrivit;; citera lyda=lyder,löd;;; läsa=läser;;;",
        ),
    ],
    words: &[
        (WEAK, "erbjuder erbjöd visar visade står stod heter hette känner kände"),
        (EXPLETIVE, "det man"),
        (VIEW, "för"),
        (HAVE, "har hade"),
        (BE, "är var blir blev blivit varit bli vara"),
        (MODAL, "kan kunde ska skall skulle måste vill ville får fick bör borde"),
        (HEARSAY, "lär"),
        (NEGATION, "inte aldrig ingen inga inget ej"),
        (
            ADVERB,
            "också även dock då nu sedan redan ännu bara igen därför samtidigt vidare dessutom däremot emellertid nyligen tidigare senare åter själv i_dag i_går till_exempel bland_annat för_sin_del i_stället enligt_uppgift flera_gånger hur_som_helst",
        ),
        (
            TIME,
            "måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen söndag söndagen januari februari mars april maj juni juli augusti september oktober november december idag igår imorgon kväll morgon eftermiddag natt veckan månaden året",
        ),
        (DETERMINER, "en ett den det de dessa detta denna varje båda alla"),
        (SOME, "några många flera vissa andra alla ingen någon man två tre fyra fem denne"),
        (POSSESSIVE, "hans hennes dess deras sin sitt sina min mitt mina vår vårt våra"),
        (
            PREPOSITION,
            "i på av för till från med om under över mellan efter före sedan vid hos utan mot genom kring enligt inom utanför bland",
        ),
        (GENITIVE, "av"),
        (OF, "av för från hos inom"),
        (TO, "att"),
        (FROM, "av i"),
        (COORDINATOR, "och men eller utan samt"),
        (CONTRAST, "men"),
        (MEASURE, "till"),
        (HEARD, "uppges sägs påstås enligt_uppgift påstått"),
        (SUBORDINATOR, "eftersom medan när om innan efter_att så_att trots_att fast därför_att sedan"),
        (THAT, "att"),
        (WHETHER, "om varför hur vad när var vem vilka vilken"),
        (RELATIVE, "som vilket vilka vars"),
        (PRONOUN, "han hon de hen man det"),
        (PLURAL, "de"),
        (THING, "det"),
        (MALE, "han honom hans herr pappa"),
        (FEMALE, "hon henne hennes fru mamma"),
        (REFLEXIVE, "sig"),
        (CONDITION, "om ifall"),
        (BACKWARD, "det detta"),
        (SELF, "jag vi du ni"),
        (CLITIC, "sig honom henne dem oss mig dig"),
        (ACCORDING, "enligt"),
        (OWN_VIEW, "enligt_egen_uppgift enligt_egen_utsago enligt_sin_egen_uppfattning"),
        (AS, "som"),
        (SO, "så"),
        (
            TITLE,
            "herr fru dr professor president statsminister minister kung drottning prins prinsessa påven general borgmästare advokat",
        ),
        (
            ROLE,
            "president presidenten statsminister statsministern minister ministern finansminister finansministern utrikesminister utrikesministern justitieminister talesperson talespersonen pressekreterare presstalesman presschef chef chefen vd ordförande ordföranden partiledare partiledaren riksdagsledamot ledamot ledamoten kommunalråd regionråd borgmästare borgmästaren generaldirektör direktör rektor rektorn professor professorn forskare forskaren expert experten analytiker ekonom chefsekonom författare författaren journalist journalisten redaktör reporter korrespondent kommentator domare domaren åklagare åklagaren kammaråklagare chefsåklagare advokat advokaten försvarare polis polisen polisman polischef kommissarie utredare förundersökningsledare vakthavande befäl räddningsledare brandman läkare läkaren överläkare sjuksköterska lärare läraren student eleven bonde lantbrukare fiskare företagare ägare ägaren grundare tränare tränaren förbundskapten spelare spelaren målvakt kapten lagkapten åkare skådespelare sångare artist regissör konstnär fotograf vän vännen granne grannen mamma mamman pappa pappan mor far bror syster son dotter make maka fru man kvinna mannen kvinnan vittne vittnet offret ombud samordnare projektledare ambassadör general överbefälhavare påve biskop ärkebiskop präst",
        ),
        (
            GROUP,
            "forskare experter analytiker ekonomer poliser läkare lärare elever studenter föräldrar anhöriga grannar boende vittnen politiker ministrar ledamöter riksdagsledamöter företrädare kritiker anhängare motståndare väljare invånare medborgare demonstranter anställda arbetare bönder företagare kunder resenärer patienter fans supportrar spelare journalister myndigheter myndigheterna organisationer facken fackförbund socialdemokraterna moderaterna sverigedemokraterna centern vänsterpartiet miljöpartiet liberalerna kristdemokraterna soldater militärer rebeller aktivister människor kvinnor män ungdomar",
        ),
        (
            ORGANISATION,
            "regeringen regering departementet utrikesdepartementet finansdepartementet myndigheten myndighet bolaget bolag företaget företag koncernen partiet kommissionen eu-kommissionen kommittén nämnden rådet domstolen tingsrätten hovrätten förvaltningsrätten högsta_domstolen åklagarmyndigheten polisen säpo försvarsmakten tullverket skatteverket försäkringskassan arbetsförmedlingen migrationsverket folkhälsomyndigheten socialstyrelsen trafikverket smhi scb msb riksbanken riksdagen senaten kongressen parlamentet vita_huset kreml pentagon nato fn eu unionen förbundet föreningen klubben laget kommunen regionen länsstyrelsen universitetet högskolan skolan sjukhuset banken kyrkan facket organisationen stiftelsen institutet byrån ambassaden armén räddningstjänsten brandkåren hamas hizbollah who unicef amnesty greenpeace sj volvo saab ericsson",
        ),
        (
            DOCUMENT,
            "rapport rapporten studie studien undersökning undersökningen enkät mätning brev brevet pressmeddelande pressmeddelandet uttalande uttalandet dokument dokumenten handlingar mejl mejlet anmälan åtal åtalet lag lagen förslag förslaget siffror siffrorna statistik statistiken uppgifter uppgifterna resultat resultaten inlägg inlägget artikel artikeln bok boken analys analysen dom domen beslut beslutet video intervju intervjun tal talet avtal budget prognos prognosen utredning utredningen protokoll debattartikel",
        ),
        (ANONYMOUS, "källa källor källan källorna anonym anonyma rykten insatta"),
        (AGENCY, "tt reuters afp ap associated_press ntb ritzau bloomberg dpa xinhua tass interfax"),
        (
            OUTLET,
            "tidningen tidning radio tv medier medierna media press svt sr tv4 aftonbladet expressen dn dagens_nyheter svd svenska_dagbladet sydsvenskan göteborgs-posten dagens_industri di ekot bbc cnn guardian new_york_times washington_post bild spiegel times vg",
        ),
        (
            OPINION,
            "bästa sämsta fantastisk hemsk vacker bra dålig viktigt viktig tyvärr kanske skandal absurt löjligt ledsen nödvändigt tycker känns problem lätt svårt väldigt mycket verkligen roligt",
        ),
        (FUTURE, "ska kommer skulle imorgon nästa framtiden kan väntas"),
        (IMPERATIVE, "läs klicka följ prenumerera"),
        (APPEAL, "måste bör"),
        (HEDGE, "kanske troligen möjligen sannolikt förmodligen"),
        (
            FIGURE,
            "miljon miljoner miljard miljarder tusen hundra procent kronor euro dollar kilometer meter ton hektar grader hälften tredjedel fjärdedel två tre fyra fem sex sju åtta nio tio tjugo år månader veckor dagar timmar minuter första tiotal hundratals tusentals",
        ),
        (
            COMPARISON,
            "mer mindre fler färre högre lägre störst minst ökning ökade ökat minskade minskat minskning rekord dubbelt snitt majoritet",
        ),
        (
            EVENT,
            "dog döda dödades skadades greps gripits gripen häktades häktad dömdes dömd valdes undertecknade öppnade stängde vann förlorade började grundades byggdes publicerades född avgick utsågs såldes köpte godkändes röstade attackerade kom lämnade besökte är var har hade blev anhölls inträffade",
        ),
        (
            NOUN_CUE,
            "påstående anklagelse anklagelser övertygelse hopp oro varning besked rykte idé löfte slutsats hypotes argument teori",
        ),
        (
            VERB,
            "är var har hade blir blev kan kunde ska måste går gick kommer kom står stod ligger låg ger gav får fick gör gjorde tar tog finns fanns sitter satt skadades greps dog",
        ),
        (OPENER, "det den de en ett i på men och när han hon vi jag detta enligt för efter också"),
    ],
    abbreviations: "dr prof st nr ca bl.a t.ex dvs osv kl s jan feb mar apr jun jul aug sep okt nov dec",
    final_abbreviations: "m.m etc",
    elisions: "",
    clitics: "",
    infinitives: "a",
    participles: "",
    pasts: "ade ades te tes de des er ar",
    adverbs: "",
    plurals: "",
    ordinal_point: false,
    verb_second: true,
    capital_nouns: false,
    double_apostrophe: true,
    bare_clause: true,
    articles: true,
    drops_subject: false,
};
