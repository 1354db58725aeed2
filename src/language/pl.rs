//! Polish.

use super::lexicon::*;

/// The words.
pub static DATA: Data = Data {
    tag: "pl",
    endings: "\
ować = uje ują ował owała owali owały ; owany owane ; ując ; ować
ywać = uje ują ywał ywała ywali ywały ; ywany ; ując ; ywać
nąć = nie ną nął nęła nęli nęły ; nięty ;  ; nąć
eć = i ą ał ała eli ały ; any ; ąc ; eć
zić = zi żą ził ziła zili ziły ; żony ; żąc ; zić
ić = i ią ił iła ili iły ; iony iono ; iąc ; ić
yć = y ą ył yła yli yły ; ony ; ąc ; yć
ać = a ają ał ała ali ały ; any ano ; ając ; ać",
    verbs: &[
        (
            LEARN,
            "napisać=napisano;;; podać=podano;;; zapisać=zapisano;;; wynikać=wynika,wynikało,wynikają;;; czytać=czytamy;;; dowiadywać=dowiadujemy;;; słyszeć=słyszymy;;; dowiedzieć=dowiedzieliśmy,dowiedział,dowiedziała;;;",
        ),
        (
            SAY,
            "skarżyć=skarży,skarżą,skarżył,skarżyła,skarżyli;;; żalić=żali,żalił,żaliła;;; dziwić=dziwi,dziwił,dziwiła;;; dociekać rozwiewać=rozwiewa;;; ripostować zripostować odnieść=;;; dorzucić=dorzucił,dorzuciła;;; kwitować=kwituje,kwitują;;; dopytywać=dopytuje,dopytywał,dopytywała;;; oceniać zachwalać dodawać=dodaje,dodają,dodawał,dodawała;;; przyznać wyliczać=wylicza,wyliczają,wyliczał;;; szacować=szacuje,szacują;;; zdradzać=zdradza,zdradzają;;; zdradzić=zdradził,zdradziła;;; powtarzać=powtarza,powtarzają,powtarzał,powtarzała;;; powtórzyć=powtórzył,powtórzyła;;; denerwować=denerwuje;;; nalegać=nalega,nalegał;;; poinformować=poinformuje;;; zapowiadać=zapowiada,zapowiadają,zapowiadał,zapowiadała;;; informować powiedzieć=powie,powiedział,powiedziała,powiedzieli,powiedziały,powiedziano;powiedziany;;powiedzieć mówić=mówi,mówią,mówił,mówiła,mówili,mówiły;;mówiąc;mówić dodać=doda,dodał,dodała,dodali,dodano;dodany;;dodać dodawać=dodaje,dodają,dodawał,dodawała,dodawali;;dodając;dodawać stwierdzić=stwierdzi,stwierdził,stwierdziła,stwierdzili,stwierdzono;;;stwierdzić stwierdzać podkreślić podkreślać zaznaczyć zaznaczać \
             oświadczyć oświadczać poinformować informować wyjaśnić wyjaśniać tłumaczyć wytłumaczyć ocenić oceniać uznać=uzna,uznał,uznała,uznali,uznano;;;uznać uważać przyznać=przyzna,przyznał,przyznała,przyznali;;;przyznać przyznawać=przyznaje,przyznają,przyznawał;;przyznając; twierdzić=twierdzi,twierdzą,twierdził,twierdziła,twierdzili;;twierdząc;twierdzić zapewnić zapewniać zapowiedzieć=zapowie,zapowiedział,zapowiedziała,zapowiedzieli,zapowiedziano;;; zapowiadać ogłosić=ogłosił,ogłosiła,ogłosili,ogłoszono;;; ogłaszać przekazać=przekaże,przekazał,przekazała,przekazali,przekazano;;; przekazywać=przekazuje,przekazują;;; \
             napisać=napisał,napisała,napisali,napisano;;; pisać=pisze,piszą,pisał,pisała,pisali;;pisząc; odpowiedzieć=odpowiedział,odpowiedziała,odpowiedzieli;;; odpowiadać zapytać=zapytał,zapytała,zapytali;;; pytać=pyta,pytają,pytał,pytała;;; zauważyć zauważać przypomnieć=przypomniał,przypomniała,przypomnieli;;; przypominać przekonywać=przekonuje,przekonują,przekonywał,przekonywała,przekonywali;;przekonując; ostrzec=ostrzegł,ostrzegła,ostrzegli;;; ostrzegać potwierdzić=potwierdził,potwierdziła,potwierdzili,potwierdzono;;; potwierdzać zaprzeczyć zaprzeczać zdementować \
             wskazać=wskazał,wskazała,wskazali,wskazano;;; wskazywać=wskazuje,wskazują,wskazywał,wskazywała;;wskazując; opowiedzieć=opowiedział,opowiedziała;;; opowiadać relacjonować komentować skomentować argumentować apelować zaapelować krytykować skrytykować zarzucić=zarzucił,zarzuciła,zarzucili;;; zarzucać obiecać=obiecał,obiecała,obiecali;;; obiecywać=obiecuje,obiecują,obiecywał;;; zadeklarować deklarować podać=podał,podała,podali,podano;;; podawać=podaje,podają,podawał;;; donieść=doniósł,doniosła,donieśli;;; donosić=donosi,donoszą,donosił,donosiły;;; ujawnić ujawniać \
             żartować zażartować krzyczeć=krzyczy,krzyczał,krzyczała,krzyczeli;;; wspominać wspomnieć=wspomniał,wspomniała;;; zwrócić+uwagę=zwrócił,zwróciła,zwrócili;;; zwracać+uwagę=zwraca,zwracają;;; dopowiedzieć=dopowiedział;;; skwitować podsumować podsumowywać kontynuować uściślić doprecyzować sprecyzować rzec=rzekł,rzekła;;; cytować zacytować prognozować przewidywać=przewiduje,przewidują,przewidywał;;; sugerować zasugerować ubolewać relacjonować raportować wyznać=wyznał,wyznała;;; alarmować zaalarmować zeznać=zeznał,zeznała,zeznali;;; zeznawać=zeznaje,zeznają;;;",
        ),
        (TELL, "poinformować informować zapewnić zapewniać ostrzegać"),
        (
            THINK,
            "być+przekonany=jest,był;;; być+przekonana=jest,była;;; być+przekonani=są,byli;;; być+pewny=jest,był;;; być+pewien=jest,był;;; być+pewna=jest,była;;; być+zdania=jest,był,była,są;;; myśleć=myśli,myślą,myślał,myślała,myśleli;;; sądzić=sądzi,sądzą,sądził,sądziła;;sądząc; uważać wierzyć=wierzy,wierzą,wierzył,wierzyła;;; obawiać mieć+nadzieję=ma,mają,miał,miała,mieli;;; liczyć=liczy,liczą,liczył;;; spodziewać szacować oszacować podejrzewać wątpić=wątpi,wątpią;;; przypuszczać",
        ),
        (
            SHOW,
            "odkryć=odkrył,odkryła,odkryli,odkryły;;; ustalić=ustalił,ustaliła,ustalili,ustaliły,ustalono;;; stwierdzić=stwierdził,stwierdziła,stwierdzili,stwierdzono;;; pokazać=pokazał,pokazała,pokazały,pokazało;;; pokazywać=pokazuje,pokazują;;; wykazać=wykazał,wykazała,wykazały,wykazało,wykazano;;; wykazywać=wykazuje,wykazują;;; wynikać=wynika,wynikało;;; ujawnić dowodzić=dowodzi,dowodzą;;; sugerować ustalić=ustalił,ustalili,ustalono,ustaliła;;; wskazywać=wskazuje,wskazują;;; zdecydować postanowić orzec=orzekł,orzekła;;;",
        ),
        (
            OBJECT | MEASURE,
            "szacować=szacuje,szacują,szacował,szacowała;;; wyceniać=wycenia,wyceniają,wyceniał,wyceniała;;; oszacować=oszacował,oszacowała,oszacowali;;;",
        ),
        (
            OBJECT,
            "wskazywać+na=wskazuje,wskazują,wskazywał,wskazywała;;; wskazać+na=wskazał,wskazała,wskazali;;; zwrócić+uwagę_na=zwrócił,zwróciła,zwrócili;;; zwracać+uwagę_na=zwraca,zwracają;;; zaapelować+o=zaapelował,zaapelowała,zaapelowali;;; ostrzegać+przed=ostrzega,ostrzegają,ostrzegał,ostrzegała;;; ostrzec+przed=ostrzegł,ostrzegła,ostrzegli;;; opowiedzieć+się_za=opowiedział,opowiedziała;;; krytykować skrytykować potępić=potępił,potępiła,potępili;;; zapowiedzieć=zapowiedział,zapowiedziała,zapowiedzieli;;; zapowiadać ogłosić=ogłosił,ogłosiła,ogłosili;;; chwalić=chwali,chwalą,chwalił;;; pochwalić poprzeć=poparł,poparła,poparli;;; popierać oskarżyć oskarżać bronić=broni,bronią,bronił;;; odrzucić=odrzucił,odrzuciła,odrzucili;;; odrzucać zaproponować proponować nazwać=nazwał,nazwała,nazwali;;; nazywać określić=określił,określiła,określili;;; określać domagać zażądać=zażądał,zażądała,zażądali;;; żądać zarzucić=zarzucił,zarzuciła;;; zarzucać potwierdzić=potwierdził,potwierdziła;;; opisać=opisał,opisała;;; opisywać=opisuje;;; mówić+o=mówi,mówią,mówił,mówiła,mówili;;; poinformować+o=poinformował,poinformowała,poinformowali;;; informować+o=informuje,informują,informował;;; apelować+o=apeluje,apelują,apelował;;;",
        ),
        (
            WANT,
            "obiecać=obiecał,obiecała,obiecali;;; zapowiedzieć=zapowiedział;;; chcieć=chce,chcą,chciał,chciała;;; odmówić=odmówił,odmówiła;;; grozić=grozi,grożą,groził;;;",
        ),
        (
            MANNER,
            "nazwać=nazwał,nazwała,nazwali;;; nazywać określić=określił,określiła;;; określać uśmiechać śmiać  krzyczeć=krzyczy,krzyczeli;;; skandować czytać=czytamy,czyta;;; zakończyć zacząć=zaczął,zaczęła;;; cytować wołać ironizować",
        ),
    ],
    words: &[
        (TOLD_BY, "to_opinia to_zdanie to_wniosek"),
        (CONTRAST, "ale lecz jednak"),
        (MEASURE, "na"),
        (HEARD, "podobno rzekomo jakoby ponoć"),
        (FEMALE, "ona jej niej pani"),
        (MALE, "on jego niego pan"),
        (
            OWN_VIEW,
            "jego_zdaniem jej_zdaniem ich_zdaniem w_jego_ocenie w_jej_ocenie w_ich_ocenie jego_zdaniem  w_jego_opinii w_jej_opinii",
        ),
        (BACKWARD, "o_tym o_sprawie"),
        (FROM, "z ze w we od"),
        (WEAK, "oferuje oferują oferował oferowała promuje promują promował udowodnił udowodniła udowodnili"),
        (HAVE, ""),
        (BE, "jest są był była było byli były być będzie będą został została zostało zostali zostały"),
        (MODAL, "może mogą mógł mogła powinien powinna powinno musi muszą trzeba należy"),
        (NEGATION, "nikt niczego nikogo niczym nikim nikomu nie nigdy ani nic"),
        (
            ADVERB,
            "teraz też także również jednak potem później już dziś dzisiaj wczoraj ponadto następnie jeszcze wciąż tymczasem natomiast z_kolei publicznie ponownie niedawno zawsze wcześniej po_raz_kolejny nieoficjalnie podobno codziennie zaraz wreszcie właśnie",
        ),
        (
            TIME,
            "poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia wczoraj dziś dzisiaj jutro rano wieczorem r. roku",
        ),
        (DETERMINER, "ten ta to te ci tego tej tych temu tym każdy każda jeden jedna pewien"),
        (
            SOME,
            "kilka kilku kilkoro kilkanaście wiele wielu część większość niektórzy wielu część większość inni wszyscy nikt ktoś kilku dwóch trzech jeden",
        ),
        (
            POSSESSIVE,
            "naszych naszego naszej naszym swoich swojej swoim jego jego jej ich swój swoja swoje swoją swojego mój nasz nasza nasze",
        ),
        (
            PREPOSITION,
            "w we na z ze do od o po przy przez dla bez pod nad przed za między wśród podczas według wobec oprócz ku u poza dzięki",
        ),
        (GENITIVE, "ds."),
        (OF, "z ze ds. do od dla w na"),
        (TO, "by aby żeby"),
        (COORDINATOR, "i a oraz lub ale albo lecz jednak"),
        (
            SUBORDINATOR,
            "ponieważ gdy kiedy podczas_gdy choć chociaż jeśli jeżeli jak gdzie bo zanim odkąd dopóki",
        ),
        (THAT, "że iż żeby by aby"),
        (WHETHER, "czy dlaczego jak co kiedy gdzie kto ile"),
        (RELATIVE, "który która które którzy którego której których któremu którym którą"),
        (PRONOUN, "on ona oni one ono"),
        (PLURAL, "oni one"),
        (THING, "ono"),
        (REFLEXIVE, "się"),
        (CONDITION, "jeśli jeżeli"),
        (VIEW, "dla"),
        (PLAIN, "ma_na"),
        (SELF, "ja my ty wy mnie nas"),
        (
            CLITIC,
            "dziennikarzom reporterom mediom słuchaczom zebranym internautom nam mnie im jemu niego niej nich nim się mu jej im go ją je nam mi",
        ),
        (ACCORDING, "według zdaniem w_ocenie w_opinii zgodnie_z wedle w_przekonaniu"),
        (AS, "jak"),
        (
            TITLE,
            "mł. asp. insp. nadkom. podkom. kom. st. sierż. mjr mjr. ppłk ppłk. kmdr. inż. mgr. adw. sędzia prokurator komendant starosta prezes wiceprezes wiceminister rzecznik rzeczniczka kanclerz hetman doktor inżynier mecenas pani_minister pan_prezydent dyrektor trener pan pani dr prof mec dr. prof. mec. gen. płk. red. ks. bp. abp. prezydent premier minister poseł posłanka senator król królowa papież generał burmistrz wójt profesor marszałek kardynał",
        ),
        (
            ROLE,
            "komendant komendanta inspektor inspektora nadkomisarz podinspektor aspirant sierżant młodszy_aspirant strażak strażaka ratownik ratowniczka wiceburmistrz starosta starosty marszałka wicemarszałek wicemarszałka wicerzecznik europosłanka radnego posłanki sołtys skarbnik sekretarza_stanu podsekretarz wiceprezes wiceprezesa szefa_resortu kanclerza prezydentka ministry premierki kierowniczka kierownika koordynator koordynatorka ordynator ordynatora chirurg pediatra wirusolog epidemiolog psycholog psychiatra socjolog socjolożka filozof filozofka biolog fizyk chemik klimatolog meteorolog synoptyk inżynier architekt prawnik prawniczka mecenas obrońca pełnomocnik biegły biegła notariusz komornik ławnik wykładowca rektor rektora dziekan dziekana uczeń uczennica robotnik górnik hutnik związkowiec związkowca sadownik hodowca rybak taksówkarz kucharz fryzjer sklepikarz restaurator hotelarz projektant fotograf malarz malarka rzeźbiarz poeta poetka powieściopisarz scenarzysta muzyk kompozytor wokalista wokalistka raper tancerz prezenter prezenterka komik piłkarz napastnik obrońca bramkarz pomocnik skrzydłowy selekcjonera szkoleniowiec szkoleniowca kolarz tenisista tenisistka lekkoatleta skoczek siatkarz siatkarka koszykarz sędziego_głównego prezydentowi ambasadora konsul konsula nuncjusz proboszcz imam rabin ocalały podejrzany podejrzana oskarżony oskarżona sąsiad sąsiadka przechodzień klient klientka pacjent pacjentka dziadek babcia wujek ciocia kuzyn narzeczony narzeczona partner partnerka wdowa wnuk wnuczka członek członkini współzałożyciel współpracownik współpracownika rozmówczyni specjalista specjalistka koordynatora komentator publicysta publicystka felietonista bloger influencerka prezydenta premiera ministra rzecznika dyrektora przewodniczącego burmistrza posła senatora szefa lidera sekretarza profesora eksperta analityka ekonomisty autora sędziego adwokata prokuratora komisarza wojewody prezesa trenera lekarza dziennikarza świadka prezydent premier minister ministra rzecznik rzeczniczka dyrektor dyrektorka przewodniczący przewodnicząca burmistrz wójt poseł posłanka senator szef szefowa lider liderka sekretarz profesor ekspert ekspertka analityk ekonomista ekonomistka autor autorka sędzia adwokat prokurator policjant oficer komisarz wojewoda gubernator założyciel właściciel prezes trener trenerka zawodnik kapitan dowódca ambasador doradca doradczyni badacz badaczka naukowiec pisarz pisarka dziennikarz dziennikarka redaktor korespondent lekarz lekarka pielęgniarka nauczyciel nauczycielka student studentka mieszkaniec mieszkanka aktywista aktywistka świadek ofiara ojciec matka brat siostra syn córka przyjaciel mąż żona król królowa papież biskup arcybiskup kardynał ksiądz \
             kandydat kandydatka radny radna przedstawiciel przedsiębiorca wiceprezydent wicepremier wiceminister kanclerz historyk politolog aktor aktorka piosenkarz reżyser rolnik kierowca kierownik marszałek europoseł polityk selekcjoner prezeska rzecznika",
        ),
        (
            GROUP,
            "rozmówcy epidemiolodzy wirusolodzy socjolodzy politolodzy psycholodzy prawników sędziowie sędziów adwokaci funkcjonariusze funkcjonariuszy strażników ratownicy ratowników medycy medyków pielęgniarki pielęgniarek rektorzy uczniowie uczniów studentów górnicy górników hutnicy sadownicy hodowcy rybacy taksówkarze przewoźnicy restauratorzy hotelarze inwestorzy inwestorów akcjonariusze konsumenci klientów pasażerowie pasażerów pacjenci pacjentów turyści turystów emeryci emerytów uchodźcy uchodźców migranci migrantów żołnierze żołnierzy wojskowi wojskowych rebelianci talibowie republikanów demokratów liberałowie konserwatyści działacze działaczy opozycjoniści ludowcy politycy_opozycji samorządowcy samorządowców radni radnych wójtowie burmistrzowie prezydenci ministrowie_spraw sąsiadów przyjaciele bliscy bliskich internauci internautów czytelnicy komentatorzy komentatorów publicyści rolnicy_protestujący przyrodnicy przyrodników aktywiści_klimatyczni fachowcy fachowców naukowców_z ekspertów analityków ekonomistów badaczy naukowców krytyków śledczych prokuratorów władz policjantów mieszkańców świadków wyborców aktywistów posłów senatorów ministrów członków dziennikarzy obserwatorów historyków lekarzy obywateli pracowników nauczycieli rodziców kibiców polityków doradców związkowców rolników strażaków organizacji specjalistów urzędników przedsiębiorców synoptyków meteorologów ekologów eksperci analitycy ekonomiści badacze naukowcy krytycy zwolennicy przeciwnicy prawnicy śledczy prokuratorzy władze policjanci mieszkańcy świadkowie wyborcy aktywiści posłowie senatorowie ministrowie członkowie dziennikarze obserwatorzy historycy lekarze obywatele demonstranci pracownicy nauczyciele studenci rodzice rodzina krewni sąsiedzi kibice piłkarze politycy doradcy sojusznicy związkowcy rolnicy strażacy organizacje demokraci republikanie specjaliści urzędnicy przedsiębiorcy ludzie kobiety mężczyźni młodzi synoptycy ekolodzy",
        ),
        (
            ORGANISATION,
            "zarząd_dróg zarząd_dróg_wojewódzkich zarząd_transportu_miejskiego zarząd_zieleni zarząd_lasów zarządu_dróg zarządu_dróg_wojewódzkich zarządu_transportu_miejskiego zarządu_zieleni zarządu_lasów urząd_miasta urząd_gminy urząd_pracy urząd_skarbowego urząd_wojewódzkiego urząd_marszałkowskiego urząd_ochrony_konkurencji urząd_statystycznego urząd_komunikacji_elektronicznej urzędu_miasta urzędu_gminy urzędu_pracy urzędu_skarbowego urzędu_wojewódzkiego urzędu_marszałkowskiego urzędu_ochrony_konkurencji urzędu_statystycznego urzędu_komunikacji_elektronicznej ministerstwo_zdrowia ministerstwo_finansów ministerstwo_sprawiedliwości ministerstwo_obrony ministerstwo_obrony_narodowej ministerstwo_spraw_wewnętrznych ministerstwo_spraw_zagranicznych ministerstwo_edukacji ministerstwo_rolnictwa ministerstwo_kultury ministerstwo_klimatu ministerstwo_infrastruktury ministerstwo_rozwoju ministerstwo_cyfryzacji ministerstwo_pracy ministerstwa_zdrowia ministerstwa_finansów ministerstwa_sprawiedliwości ministerstwa_obrony ministerstwa_obrony_narodowej ministerstwa_spraw_wewnętrznych ministerstwa_spraw_zagranicznych ministerstwa_edukacji ministerstwa_rolnictwa ministerstwa_kultury ministerstwa_klimatu ministerstwa_infrastruktury ministerstwa_rozwoju ministerstwa_cyfryzacji ministerstwa_pracy resort_zdrowia resort_finansów resort_sprawiedliwości resort_obrony resort_obrony_narodowej resort_spraw_wewnętrznych resort_spraw_zagranicznych resort_edukacji resort_rolnictwa resort_kultury resort_klimatu resort_infrastruktury resort_rozwoju resort_cyfryzacji resort_pracy resortu_zdrowia resortu_finansów resortu_sprawiedliwości resortu_obrony resortu_obrony_narodowej resortu_spraw_wewnętrznych resortu_spraw_zagranicznych resortu_edukacji resortu_rolnictwa resortu_kultury resortu_klimatu resortu_infrastruktury resortu_rozwoju resortu_cyfryzacji resortu_pracy rada_miasta rada_gminy rada_ministrów rada_nadzorcza rada_nadzorczej rada_polityki_pieniężnej rady_miasta rady_gminy rady_ministrów rady_nadzorcza rady_nadzorczej rady_polityki_pieniężnej inspektorat_nadzoru_budowlanego inspektorat_transportu_drogowego inspektorat_sanitarny inspektoratu_nadzoru_budowlanego inspektoratu_transportu_drogowego inspektoratu_sanitarny komenda_policji komenda_główna_policji komenda_głównej_policji komenda_wojewódzkiej_policji komenda_miejskiej_policji komenda_powiatowej_policji komendy_policji komendy_główna_policji komendy_głównej_policji komendy_wojewódzkiej_policji komendy_miejskiej_policji komendy_powiatowej_policji straż_pożarnej straż_granicznej straż_miejskiej straży_pożarnej straży_granicznej straży_miejskiej sąd_okręgowego sąd_rejonowego sąd_najwyższego sąd_apelacyjnego sądu_okręgowego sądu_rejonowego sądu_najwyższego sądu_apelacyjnego instytut_meteorologii instytut_pamięci_narodowej instytutu_meteorologii instytutu_pamięci_narodowej centrum_zarządzania_kryzysowego izba_handlowa izba_handlowej izba_lekarskiej izba_kontroli izby_handlowa izby_handlowej izby_lekarskiej izby_kontroli miasto miasta miastu zarząd zarządu spółdzielnię spółdzielni dyrekcja dyrekcji inspekcja inspekcji inspektorat inspektoratu trends research institute airlines university corporation corp inc ltd plc gmbh foundation holdings partners komenda komendy komisariat prokuratura_okręgowa prokuratura_krajowa sąd_okręgowy sąd_najwyższy trybunał_konstytucyjny naczelny_sąd_administracyjny krs rpo rzecznik_praw_obywatelskich abw cba sw cbśp straż_graniczna straży_granicznej straż_miejska wot wojska_obrony_terytorialnej kprm pkw uokik uke knf nfz sanepid gis pzh imgw rcb pkp pkp_plk lot orlen pge tauron pko pzu kghm jsw lotos pgnig poczta_polska ikea kościół_katolicki episkopat kuria caritas pck czerwony_krzyż wośp greenpeace wwf amnesty helsińska_fundacja opzz solidarność nszz lewiatan pracodawcy_rp bcc platforma platformy koalicja_obywatelska ko trzecia_droga polska_2050 prawo_i_sprawiedliwość suwerenna_polska nowa_lewica razem komisja_europejska komisji_europejskiej parlament_europejski parlamentu_europejskiego rada_europejska ke pe tsue etpc mfw oecd who unicef unhcr bank_centralny ebc fed bank_światowy pzpn uefa fifa legia lech wisła uniwersytet_jagielloński uw uj pan politechnika politechniki uczelnia uczelni wydział instytutu_meteorologii spółdzielnia wspólnota gmina gminy powiat powiatu województwo magistrat magistratu ratusz ratusza starostwo hamas hezbollah kancelaria_premiera kancelaria_prezydenta pałac_prezydencki sztab_generalny sztabu centrum muzeum stadion operator przewoźnik deweloper sieć rządu ministerstwa resortu departamentu agencji firmy spółki partii komisji komitetu rady sądu trybunału związku stowarzyszenia fundacji instytutu uniwersytetu szkoły szpitala banku urzędu prokuratury policji wojska sejmu senatu parlamentu klubu opozycji ambasady straży kancelarii koncernu rząd ministerstwo resort departament agencja firma spółka grupa partia komisja komitet rada sąd trybunał związek stowarzyszenie organizacja fundacja instytut uniwersytet szkoła szpital bank urząd prokuratura policja wojsko armia sejm senat parlament biały_dom kreml pentagon nato onz ue unia federacja liga kościół klub drużyna opozycja ambasada pis po psl lewica konfederacja straż straż_pożarna nik gus zus nbp kancelaria koncern samorząd mon msz mswia",
        ),
        (
            DOCUMENT,
            "raportach raportem projektu_ustawy pismo pisma notatki nota zawiadomienie zawiadomienia akt_oskarżenia aktu_oskarżenia uzasadnienie uzasadnienia opinia opinii ekspertyza ekspertyzy protokołu nagranie nagrania zdjęcie zdjęcia post posta wpisu tweeta informacja sondażu_exit_poll sondaży badaniach obliczenia obliczeń szacunki prognoza prognozy wyliczenia wyliczeń rankingu ranking indeks spis spisu biuletyn konstytucji regulamin regulaminu uchwała uchwały petycja manifest apel apelu rezolucja rezolucji strategia budżetu faktura wywiadu wywiadzie przemówienia książki relacja relacji zeznania zeznań komunikatach raportu badania sondażu listu komunikatu oświadczenia dokumentu dokumentów ustawy projektu statystyk wyników artykułu analizy wyroku decyzji umowy porozumienia informacji ustaleń szacunków prognoz wstępnych doniesień mediów raport badanie sondaż list komunikat oświadczenie dokument dokumenty notatka mail pozew ustawa projekt dane liczby statystyki wyniki tweet wpis wiadomość artykuł książka analiza wyrok decyzja rozporządzenie wideo wywiad przemówienie sprawozdanie protokół budżet strona umowa porozumienie traktat konstytucja badania ustalenia informacje doniesienia komunikacie raportu badań danych",
        ),
        (
            ANONYMOUS,
            "źródło źródła źródeł anonimowy anonimowo anonimowe plotki informatorzy informator rozmówca rozmówcy nieoficjalnych",
        ),
        (AGENCY, "pap reuters reutera afp ap associated_press bloomberg dpa tass interfax ukrinform xinhua"),
        (
            OUTLET,
            "gazecie dzienniku tygodniku portalu_onet dzienniki dzienników gazety_wyborczej rzeczpospolitej reuterowi pulsu_biznesu polska_agencja_prasowa polskiej_agencji_prasowej radio_zet radiu_zet rmf_fm tok_fm polskie_radio polskim_radiu trójka wprost do_rzeczy gość_niedzielny niezależna interia interii gazeta.pl wirtualna_polska wirtualnej_polski o2 bild spiegel le_monde times financial_times gazety dziennika tygodnika radia telewizji portalu stacji mediów gazeta dziennik tygodnik radio telewizja media prasa portal onet wp rzeczpospolita wyborcza polityka newsweek fakt super_express tvn tvn24 tvp polsat rmf bbc cnn guardian new_york_times washington_post stacja oko.press",
        ),
        (
            OPINION,
            "najlepszy najgorszy wspaniały straszny piękny dobry dobra dobre zły zła ważny ważne niestety szczęśliwie może niewiarygodny wstyd skandal absurd śmieszny smutny konieczny wydaje powinien powinna powinno problem trudno łatwo bardzo naprawdę",
        ),
        (FUTURE, "będzie będą jutro przyszłość przyszły przyszłym mógłby mogłoby ma mają może"),
        (IMPERATIVE, "sprawdź zobacz czytaj przeczytaj kliknij"),
        (APPEAL, "musimy powinniśmy trzeba należy"),
        (HEDGE, "może prawdopodobnie być_może podobno rzekomo"),
        (
            FIGURE,
            "milion miliony milionów miliard miliardy miliardów proc procent tysiąc tysiące tysięcy sto złotych zł euro dolarów kilometrów metrów ton hektarów stopni połowa jedna_trzecia ćwierć dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć dwadzieścia lat miesięcy tygodni dni godzin minut pierwszy pierwsza roku",
        ),
        (
            COMPARISON,
            "więcej mniej wzrost wzrosła wzrósł spadek spadł spadła większy mniejszy rekord najwyższy najniższy średnia średnio większość ponad blisko",
        ),
        (
            EVENT,
            "zmarł zmarła zginął zginęło zginęli ranny ranni zatrzymany zatrzymano aresztowany wybrany podpisał podpisano otwarto zamknięto wygrał przegrał rozpoczął rozpoczęła założony zbudowany opublikowano urodził skazany oskarżony zrezygnował mianowany sprzedał kupił przyjął przyjęto głosował zaatakował przybył odwiedził jest są był była było były doszło został została zostało",
        ),
        (
            NOUN_CUE,
            "twierdzenie zarzut zarzuty przekonanie nadzieja obawa ostrzeżenie zapowiedź plotka obietnica wniosek hipoteza argument teoria",
        ),
        (VERB, "jest są był była było byli były ma mają miał może mogą będzie będą został została ma"),
        (OPENER, "w na i a ale to on ona jak po z do jest nie ten ta te o gdy według od"),
    ],
    abbreviations: "dr prof mec gen płk kpt por ks bp abp św ul al nr art poz str r w tys mln mld np m.in tzn tj im inż mgr red ds zob ur godz ok",
    final_abbreviations: "itd itp r w proc zł m.in",
    elisions: "",
    clitics: "",
    infinitives: "ć c",
    participles: "",
    pasts: "ał ała ało ali ały ił iła iło ili iły rósł rosła rosło rośli rosły iósł szedł szła szło szli ął ęła ęło ęli",
    adverbs: "",
    plurals: "ą li ły",
    ordinal_point: true,
    verb_second: false,
    capital_nouns: false,
    double_apostrophe: true,
    bare_clause: false,
    articles: false,
    drops_subject: true,
};
