//! English.

use super::lexicon::*;

/// The words.
pub static DATA: Data = Data {
    tag: "en",
    endings: "\
ss = ss sses ssed ; ssed ; ssing ; ss
sh = sh shes shed ; shed ; shing ; sh
ch = ch ches ched ; ched ; ching ; ch
ay = ay ays ayed ; ayed ; aying ; ay
ey = ey eys eyed ; eyed ; eying ; ey
oy = oy oys oyed ; oyed ; oying ; oy
y = y ies ied ; ied ; ying ; y
ee = ee ees eed ; eed ; eeing ; ee
e = e es ed ; ed ; ing ; e
 = 0 s ed ; ed ; ing ; 0",
    verbs: &[
        (
            SAY,
            "recognize recognise narrate say=say,says,said;said;saying;say add admit=admit,admits,admitted;admitted;admitting;admit \
             announce argue assert affirm allege claim concede contend declare disclose emphasize emphasise explain \
             insist maintain mention note observe point+out predict proclaim recall reiterate remark report \
             respond reply reveal state=stated;stated;stating;state stress suggest testify tweet warn write=write,writes,wrote;written;writing;write \
             acknowledge confirm conclude comment complain caution charge clarify answer joke quip boast \
             lament opine recount retort counter speculate confess counsel deny elaborate estimate repeat \
             go+on_to_say=go,goes,went,gone;;going; make+clear=make,makes,made;made;making;make \
             make+it_clear=make,makes,made;made;making;make underline underscore hint signal vow pledge promise \
             swear=swear,swears,swore;sworn;swearing;swear ask question wonder muse chant shout echo \
             reason state+that=states;;; sum+up fire+back opine stipulate rule tease advise argue+back weigh+in",
        ),
        (SAY | TELL, "tell=tell,tells,told;told;telling;tell remind assure inform notify reassure"),
        (TELL, "warn promise advise ask exhort"),
        (
            THINK,
            "think=think,thinks,thought;thought;thinking;think believe fear hope expect \
             feel=feel,feels,felt;felt;feeling; reckon suspect assume \
             be+convinced=is,are,was,were;;; be+confident=is,are,was,were;;; be+certain=is,was;;; be+adamant=is,was,were;;; be+worried=is,are,was,were;;; be+concerned=is,are,was,were;;; be+sure=is,was;;; be+optimistic=is,was;;; be+skeptical=is,are,was;;; \
             doubt worry figure dream=dream,dreams;;; guess anticipate",
        ),
        (
            SHOW,
            "show=show,shows,showed;shown;showing; find=find,finds,found;found;finding; indicate suggest reveal demonstrate \
             estimate determine=determine,determines,determined;determined;determining; rule \
             read=read,reads;;reading; imply prove agree learn know=know,knows,knew;known;; understand=understand,understands,understood;understood;; decide realize realise imagine see=see,sees,saw;;; hear=hear,hears,heard;;;",
        ),
        (
            OBJECT,
            "claim+responsibility_for claim+credit_for rule+out accuse announce blame blast criticize criticise condemn denounce decry deride dismiss \
             endorse oppose praise propose reject slam support question attack mock call+for call+on advocate \
             applaud back hail laud echo deny discuss demand denigrate dispute doubt downplay express \
             favor favour highlight lambaste note cite protest predict rebuke rebut refute request \
             recommend ridicule ask+for ask+about talk+about speak+about=speak,speaks,spoke;spoken;speaking; point+to \
             acknowledge urge welcome want warn+of warn+about warn+against explain outline mention \
             complain+about disagree+with agree+with argue+for argue+against insist+on tout=tout,touts,touted;touted;touting; \
             vote+for vote+against vote+to lament detail recount recall report reveal \
             encourage challenge press+for push+for rail+against rip=rip,rips,ripped;ripped;ripping; \
             rap=rap,raps,rapped;rapped;rapping; scold savage skewer suggest stress threaten tell+of=tell,tells,told;told;telling; \
             think+of=think,thinks,thought;thought;thinking; thank trumpet compare characterize characterise consider \
             view see+as=see,sees,saw;seen;seeing; boast+of boast+about admit+to=admit,admits,admitted;admitted;admitting; apologize+for \
             confirm disclose pledge promise push+back_against plead+for \
             reiterate repeat renounce repudiate say+of=say,says,said;said;saying; portray \
             estimate list promote raise+questions_about raise+concerns_about take+aim_at=take,takes,took;taken;taking; \
             take+issue_with=take,takes,took;taken;taking; stand+by=stand,stands,stood;;; hope+for fear envision order emphasize emphasise declare offer reference reject",
        ),
        (OBJECT | MEASURE, "put=put,puts;put;putting;put peg=pegs,pegged;pegged;pegging;peg value assess"),
        (
            WANT,
            "vow refuse decline promise pledge threaten offer agree swear=swear,swears,swore;sworn;swearing; ask urge call+on demand \
             encourage propose claim order warn advise tell=tell,tells,told;told;telling; \
             beg=beg,begs,begged;begged;begging; exhort recommend instruct",
        ),
        (
            MANNER,
            "sing=sing,sings,sang;;singing; liken go+after=go,goes,went,gone;gone;going; post shoot+back=shoot,shoots,shot;;; fume groan grouse gush grant marvel fret intone bemoan enthuse caution venture surmise confide concur chuckle deadpan crow bellow thunder growl grumble mutter moan plead huff continue laugh smile begin=begin,begins,began;;; conclude cry scream yell whisper sigh open start call dub=dub,dubs,dubbed;dubbed;dubbing; read=read,reads;;reading; label describe brand interject=interject,interjects,interjected;;; chime+in=chime,chimes,chimed;;; put+it=put,puts;;; term deem hail chant exclaim quote=quote,quotes,quoted;;quoting; recite scrawl proclaim sneer snap=snap,snaps,snapped;;; brag=brag,brags,bragged;;; accuse mock blast slam praise criticize urge tell=tell,tells,told;told;telling; interrupt email caption",
        ),
    ],
    words: &[
        (CONTRAST, "but"),
        (MEASURE, "at"),
        (GERUND, "speaking talking"),
        (HEARD, "reportedly allegedly purportedly supposedly rumoured_to rumored_to said_to_be said_to_have"),
        (CONCLUSION, "so"),
        (
            FEMALE,
            "she her mrs mrs. ms ms. lady queen princess woman mother daughter sister wife spokeswoman chairwoman actress",
        ),
        (MALE, "he him his mr mr. sir lord king prince man father son brother husband spokesman chairman"),
        (
            WEAK,
            "assume assumes assumed maintain maintains maintained attack attacks attacked challenge challenges challenged back backs backed offer offers offered offering note notes plan figure figures figured promote promotes promoted promoting prove proves proved proven list lists listed view views see sees saw read reads conclude concludes concluded concluding",
        ),
        (EXPLETIVE, "there"),
        (
            ADJECTIVE,
            "same false true similar unfounded baseless misleading bogus conflicting competing unproven",
        ),
        (
            HEARER,
            "tell tells told telling remind reminds reminded reminding assure assures assured assuring inform informs informed informing notify notifies notified",
        ),
        (
            IMPERATIVE,
            "expect check click read see find visit try make keep avoid remember consider watch subscribe sign look learn note discover download follow don't",
        ),
        (
            POINTER,
            "drawn_up_by compiled_by outlined_by issued_by published_by commissioned_by objections objection",
        ),
        (AGENT, "by"),
        (
            FORECAST,
            "unclear unknown will shall 'll won't would could may might going_to expected_to likely_to set_to is_expected are_expected be_expected forecast forecasts forecasted predicted projected unlikely is_possible are_possible look_to looks_to looking_to",
        ),
        (VIEW, "view opinion estimation judgment judgement words telling"),
        (
            NOUN,
            "question questions challenge challenges charge charges rule rules claim claims order orders signal signals dream dreams worry worries remark remarks report reports request requests demand demands offer offers comment comments estimate estimates protest protests promise promises pledge pledges plan plans fear fears hope hopes support show shows list note notes doubt doubts stress attack attacks praise blame complaint guess warning result results hint hints reply answer answers view views study studies advocate advocates figure figures label labels name names project post posts hail back mock vow vows cite sum state states reason reasons challenge address feature ruling reasoning finding findings meaning branding understanding feeling",
        ),
        (WORDS, "with_the_words in_these_words with_these_words"),
        (
            WORK,
            "book novel memoir film movie documentary song single album series show sitcom play musical podcast poem essay painting exhibition titled entitled called_the project game programme",
        ),
        (HAVE, "have has had having 've 'd"),
        (BE, "is are was were be been being am 's 're gets got get"),
        (MODAL, "will would can could may might shall should must does do did"),
        (
            NEGATION,
            "nobody no_one not n't never didn't doesn't don't isn't wasn't wouldn't won't can't cannot couldn't hasn't haven't hadn't neither nor",
        ),
        (
            ADVERB,
            "no_longer any_longer however meanwhile though nevertheless nonetheless moreover therefore thus soon ultimately separately similarly also later then again already once repeatedly recently previously earlier simply further still now \
             just even publicly privately often frequently long flatly openly instead reportedly sarcastically only ever \
             quickly clearly specifically explicitly initially eventually finally rightly famously actually strongly firmly \
             bluntly always sometimes subsequently largely jokingly angrily apparently correctly once afterward afterwards \
             first too very increasingly inevitably generally usually typically widely allegedly effectively essentially basically highly originally officially formally quietly consistently immediately swiftly briefly jointly newly strictly mostly mainly merely nearly almost",
        ),
        (
            TIME,
            "late early week month year morning afternoon evening night weekend monday tuesday wednesday thursday friday saturday sunday january february march april june july \
             august september october november december yesterday today tomorrow tonight earlier later last next this \
             overnight afterward jan. feb. aug. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun. mon tue wed thu fri sat sun jan feb mar apr aug sept oct nov dec",
        ),
        (DETERMINER, "the a an this that these those another each every both"),
        (
            SOME,
            "some many several few most others critics all half none one two three four five six seven eight nine ten dozens hundreds thousands millions both another anyone everyone somebody someone nobody",
        ),
        (POSSESSIVE, "own his her their its our my your 's"),
        (
            PREPOSITION,
            "than in on at by from with to for after before during since until through over under about against \
             without within among between into despite amid near as via upon toward towards outside inside following per across behind beyond like unlike regarding",
        ),
        (GENITIVE, "of"),
        (OF, "of for at from with in"),
        (TO, "to"),
        (COORDINATOR, "and but or yet so nor"),
        (
            SUBORDINATOR,
            "because while although though if when whereas unless until after before since once whenever where even_though",
        ),
        (THAT, "that"),
        (WHETHER, "whether if why how what when where who"),
        (RELATIVE, "who which whom whose that"),
        (PLURAL, "they"),
        (THING, "it"),
        (PRONOUN, "he she they it who"),
        (CONDITION, "if"),
        (
            PLAIN,
            "figuring_out figure_out declined_to_comment declines_to_comment decline_to_comment refused_to_comment refuses_to_comment declined_comment called_out calls_out call_out figured_out figure_out figures_out found_out find_out finds_out turned_out pointed_at show_up shows_up showed_up feel_like feels_like felt_like read_more read_the say_goodbye said_goodbye note_to tells_the_story added_to adds_to added_up adds_up sought_out seek_out seeks_out seeking_out hope_of state_of report_to reports_to reported_to post_office claim_to_fame",
        ),
        (SELF, "i we you"),
        (CLITIC, "himself herself themselves itself myself"),
        (ACCORDING, "according_to in_the_words_of in_the_view_of in_the_opinion_of"),
        (AS, "as"),
        (
            TITLE,
            "mr mrs ms dr prof sen rep gov gen col capt lt sgt rev mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. capt. lt. sgt. rev. sir lord lady dame judge justice president senator governor representative secretary prime_minister minister chancellor mayor king queen prince princess pope professor doctor congressman congresswoman councilman judge sheriff general admiral colonel captain major sergeant officer detective chief",
        ),
        (
            ROLE,
            "year-old president minister spokesman spokeswoman spokesperson director chairman chairwoman chair chief head secretary \
             mayor governor senator leader candidate nominee professor expert analyst economist author judge lawyer attorney \
             prosecutor official officer manager executive founder co-founder coach player captain commissioner commander \
             ambassador adviser advisor strategist consultant researcher scientist writer columnist reporter journalist \
             editor correspondent host anchor pollster congressman congresswoman lawmaker legislator deputy chancellor premier \
             boss owner partner wife husband mother father son daughter brother sister friend neighbor neighbour witness victim survivor \
             doctor nurse teacher student resident activist campaigner critic supporter aide staffer operative principal superintendent \
             sheriff detective investigator inspector archbishop bishop pope priest pastor imam king queen prince princess \
             ceo cfo coo president-elect vice-president front-runner frontrunner businessman billionaire mogul farmer worker driver singer actor actress \
             artist historian biologist physicist engineer architect curator salesman owner passer-by bystander mp mep",
        ),
        (
            GROUP,
            "settlers villages towns cities communities villagers locals islanders townspeople communities councillors councilors survivors passengers migrants refugees prisoners shopkeepers commuters homeowners buyers sellers consumers shoppers patients motorists pensioners celebrities engineers developers vendors retailers economists reviewers readers viewers listeners subscribers relatives siblings cousins cleaners chiefs elders clerics bishops hunters fishermen soldiers sailors astronomers biologists archaeologists epidemiologists psychologists physicians clinicians educators principals therapists advocates proponents backers detractors sceptics skeptics campaigners organisers meteorologists forecasters pilots veterans nurses miners landlords tenants drivers officials experts analysts economists researchers scientists critics supporters opponents lawyers attorneys \
             prosecutors investigators authorities police residents witnesses voters activists campaigners lawmakers legislators \
             democrats republicans conservatives liberals leaders members reporters journalists observers historians doctors \
             people americans protesters demonstrators workers employees teachers students parents families relatives \
             neighbors neighbours fans players politicians senators congressmen governors advisers advisors aides allies \
             strategists pundits commentators scholars academics executives managers investors traders users customers \
             firefighters rescuers doctors nurses farmers unions men women children mps ministers diplomats ambassadors \
             organizers organisers participants respondents hundreds thousands dozens millions others crowds staff prosecutors detectives",
        ),
        (
            ORGANISATION,
            "government ministry department agency company firm party committee commission council court union \
             association organization organisation group foundation institute university school hospital bank board \
             campaign administration white_house pentagon congress senate house parliament army military police force \
             office bureau authority service team club federation league church charity network think_tank corporation \
             body watchdog regulator prosecution defense defence state city county cabinet opposition embassy kremlin nato union eu un fbi cia startup airline manufacturer",
        ),
        (
            DOCUMENT,
            "description caption inscription listing plaque estimates projections report study survey poll letter statement document documents memo email emails e-mail filing lawsuit complaint \
             affidavit indictment bill resolution data figures statistics results transcript tweet post article book \
             research analysis paper review census records polls surveys studies reports findings press_release release newsletter website \
             text communique communiqué message note ruling verdict law act constitution agreement treaty video footage ad speech \
             interview blog op-ed editorial audit index ranking file files dossier papers leaflet manifesto decree transcripts",
        ),
        (
            ANONYMOUS,
            "source sources anonymous unnamed insider insiders anonymity unidentified condition_of_anonymity close_to familiar_with rumors rumours",
        ),
        (
            AGENCY,
            "sputnik wafa irna belta reuters ap afp associated_press bloomberg upi dpa efe ansa interfax xinhua tass pa_media press_association anadolu_agency kyodo",
        ),
        (
            OUTLET,
            "al_jazeera hollywood_reporter al_arabiya newspaper magazine outlet broadcaster news times post journal guardian bbc cnn cnbc msnbc nbc abc cbs fox_news npr politico \
             axios buzzfeed breitbart tribune herald gazette daily_mail telegraph economist newsweek slate vox mirror independent \
             media tabloid weekly website channel station fox huffington_post mail sun globe chronicle examiner observer vice",
        ),
        (
            OPINION,
            "best worst great terrible wonderful beautiful amazing awful good bad better incredible unbelievable \
             should ought deserve deserves fantastic perhaps feel feels love hate hopefully unfortunately sadly arguably \
             ridiculous absurd important disaster shameful brilliant stunning boring disgraceful tremendous wrong right nice \
             fortunately frankly honestly seems seem surely interesting exciting charming delicious elegant problem special impressive lovely \
             believe think opinion fun happy tough hard easy smart crazy thing things something really very truly dream lesson idea kind sense",
        ),
        (FUTURE, "will shall 'll won't would going_to tomorrow future could might may"),
        (APPEAL, "let's let_us must please need_to should ought_to"),
        (
            HEDGE,
            "seems seem appears appear perhaps maybe possibly apparently seemingly presumably likely probably",
        ),
        (
            FIGURE,
            "million billion trillion percent per_cent thousand hundred dozen dollars euros pounds miles kilometers kilometres \
             meters metres tons tonnes acres hectares degrees barrels half third quarter two three four five six seven eight nine ten \
             eleven twelve twenty thirty forty fifty twice double years months weeks days hours minutes first second",
        ),
        (
            COMPARISON,
            "more less fewer than most least highest lowest largest biggest smallest increase increased rose fell dropped \
             decline grew doubled tripled record higher lower older younger longest oldest youngest average rate compared majority",
        ),
        (
            EVENT,
            "died killed arrested elected signed opened closed won lost began started founded built launched published \
             born married divorced convicted charged sentenced resigned appointed hired fired sold bought acquired approved passed \
             voted attacked bombed crashed injured wounded met visited arrived left joined released created moved held was were has had \
             filed sued banned introduced established became served worked studied graduated took made gave came went used located \
             happened received reached returned called named include includes included uses runs includes according",
        ),
        (
            NOUN_CUE,
            "claim claims allegation allegations accusation accusations assertion belief fear fears hope warning statement \
             suggestion suggestions argument announcement rumor rumors rumours idea notion promise conclusion view charge concern concerns complaint prediction pledge report reports",
        ),
        (
            VERB,
            "is are was were has had will would can could may might does did took made gave came went got says became wants means goes makes takes",
        ),
        (
            OPENER,
            "the a an he she it they we i you in on at but and for this that these those when while after as his her their its if there however mr mrs",
        ),
    ],
    abbreviations: "mr mrs ms dr prof sen rep gov gen col capt lt sgt rev hon del st ft mt vs v jan feb mar apr aug sept oct nov dec no nos vol fig pp ed eds reps sens govs messrs mme gens cmdr adm maj cpl pvt supt det insp ave blvd rd approx est dept univ assn",
    final_abbreviations: "ga pa va md calif conn mich minn tenn wis ariz ark colo fla ky neb nev okla tex vt jr sr inc corp co ltd llc etc a.m p.m u.s u.k u.n e.u d.c ph.d al bros plc",
    elisions: "",
    clitics: "'s 're 've 'll 'd 'm",
    infinitives: "~",
    participles: "",
    pasts: "ed",
    adverbs: "ly",
    plurals: "",
    ordinal_point: false,
    verb_second: false,
    capital_nouns: false,
    double_apostrophe: false,
    bare_clause: true,
    articles: true,
    drops_subject: false,
};
