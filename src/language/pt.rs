//! Portuguese.

use super::lexicon::*;

/// The words.
pub static DATA: Data = Data {
    tag: "pt",
    endings: "\
gar = ga gam gou garam gava gavam gará ; gado gada gados gadas ; gando ; gar
car = ca cam cou caram cava cavam cará ; cado cada cados cadas ; cando ; car
ear = eia eiam eou earam eava eavam eará ; eado eada ; eando ; ear
uir = ui uem uiu uíram uía uíam uirá ; uído uída ; uindo ; uir
ecer = ece ecem eceu eceram ecia eciam ecerá ; ecido ecida ; ecendo ; ecer
ar = a am ou aram ava avam ará arão aria ariam ; ado ada ados adas ; ando ; ar
er = e em eu eram ia iam erá erão eria ; ido ida idos idas ; endo ; er
ir = e em iu iram ia iam irá irão iria ; ido ida idos idas ; indo ; ir",
    verbs: &[
        (LEARN, "depreender=depreende;;; ler=lê,lia;;; saber=;;;"),
        (
            SAY,
            "complementar indagar reagir=reage,reagiu;reagido;; rebater=rebate,rebateu,rebateram;;; retrucar replicar cobrar alfinetar avaliar elogiar assinalar tuitar ironizar enfatizar reforçar=reforça,reforçam,reforçou,reforçaram,reforçava;reforçado;reforçando; frisar pontuar salientar lembrar ponderar acrescentar vincar rematar notar atirar disparar=;;; desabafar confidenciar garantir=garante,garantem,garantiu,garantiram,garantia;garantido;garantindo; falar=falou,fala;;; emendar ressaltar citar apontar detalhar esclarecer=esclarece,esclareceu,esclareceram;esclarecido;esclarecendo;  dizer=diz,dizem,disse,disseram,dizia,diziam,dirá,diria;dito,dita;dizendo;dizer afirmar declarar explicar acrescentar informar contar garantir assegurar ressaltar destacar salientar frisar sublinhar enfatizar lembrar recordar observar comentar \
             anunciar revelar confirmar admitir reconhecer relatar narrar responder perguntar questionar rebater alegar argumentar defender sustentar=sustenta,sustentam,sustentou,sustentaram,sustentava;sustentado;sustentando; alertar advertir=adverte,advertem,advertiu,advertiram;advertido;advertindo; avisar criticar \
             lamentar reclamar denunciar acusar prometer escrever=escreve,escrevem,escreveu,escreveram,escrevia;escrito;escrevendo; publicar tuitar reiterar reafirmar insistir=insiste,insistem,insistiu;insistido;insistindo; apontar indicar esclarecer detalhar precisar concluir resumir ironizar brincar desabafar confessar negar=nega,negam,negou,negaram,negava;negado;negando; desmentir=desmente,desmentem,desmentiu;desmentido;desmentindo; \
             contestar replicar retrucar ponderar opinar avaliar analisar justificar comunicar divulgar noticiar adiantar assinalar apelar pedir=pede,pedem,pediu,pediram,pedia;pedido;pedindo; propor=propõe,propõem,propôs,propuseram;proposto;propondo; sugerir=sugere,sugerem,sugeriu,sugeriram;sugerido;sugerindo; completar emendar disparar proclamar exclamar gritar jurar testemunhar reportar manifestar expressar atestar referir=refere,referem,referiu,referiram,referia;referido;referindo; realçar vincar rematar adicionar mencionar notar exigir=exige,exigem,exigiu;exigido;exigindo; prever=prevê,prevêem,previu;previsto;; citar \
             deixar+claro dar+conta=dá,deu;;; registrar aconselhar",
        ),
        (
            TELL,
            "informar avisar garantir lembrar dizer=diz,dizem,disse,disseram;dito;dizendo; prometer contar=conta,contou;contado;; advertir=adverte,advertiu;;;",
        ),
        (
            THINK,
            "achar acreditar pensar crer=crê,creem,crêem,cria;;; considerar estimar esperar temer=teme,temem,temeu,temia,temiam;temido;temendo; julgar=julga,julgam,julgou;julgado;; duvidar imaginar supor=supõe,supõem,supôs;;; calcular desconfiar suspeitar saber=sabe,sabem,sabia;;; entender=entende,entendem,entendeu;entendido;; querer=quer,querem,queria;;; estar+convencido=está,estava;;; estar+convencida=está,estava;;; sonhar confiar prever=prevê,previu;;;",
        ),
        (
            SHOW,
            "mostrar demonstrar revelar indicar apontar sugerir=sugere,sugerem,sugeriu;sugerido;sugerindo; provar comprovar constatar concluir confirmar evidenciar estabelecer registrar descobrir=descobre,descobriu,descobriram;descoberto;; determinar estimar prever=prevê,previu;previsto;; apurar dizer=diz,dizem;;;",
        ),
        (OBJECT | MEASURE, "estimar calcular avaliar"),
        (
            OBJECT,
            "criticar condenar denunciar anunciar defender acusar pedir=pede,pedem,pediu,pediram;pedido;pedindo; exigir=exige,exigem,exigiu,exigiram;exigido;exigindo; cobrar reivindicar elogiar rejeitar negar=nega,negam,negou,negaram;negado;negando; desmentir=desmente,desmentiu;desmentido;; propor=propõe,propõem,propôs,propuseram;proposto;propondo; solicitar apoiar agradecer questionar destacar alertar+para falar+em descrever=descreve,descrevem,descreveu;descrito;descrevendo; reconhecer admitir confirmar prometer recomendar sugerir=sugere,sugeriu;sugerido;; insistir+em \
             justificar lamentar repudiar reclamar+de qualificar classificar contestar desejar refutar temer=teme,temem;;; apelar+a mencionar comentar rebater ressaltar",
        ),
        (
            WANT,
            "prometer negar=nega,negam,negou,negaram;negado;negando; recusar ameaçar=ameaça,ameaçam,ameaçou;ameaçado;ameaçando; propor=propõe,propôs;;; afirmar dizer=diz,dizem,disse,disseram;dito;dizendo; garantir alegar admitir reconhecer lamentar acreditar recomendar",
        ),
        (
            MANNER,
            "sorrir=sorri,sorriu;;; continuar prosseguir=prossegue,prosseguiu;;; chamar=chama,chamam,chamou;chamado;; gritar titular classificar qualificar definir=define,definem,definiu;definido;; finalizar encerrar brincar descrever=descreve,descreveu;descrito;; ler=lê,lia;;; falar+em apelidar atacar acusar",
        ),
    ],
    words: &[
        (
            TOLD_BY,
            "é_a_avaliação é_a_opinião é_a_conclusão a_avaliação_é a_opinião_é a_informação_é a_afirmação_é a_declaração_é",
        ),
        (POINTER, "é_de_que vê_no vê_na vê_em veem_no veem_na visto_como vista_como vistos_como"),
        (OBJECT | FINITE, "falou_sobre falaram_sobre fala_sobre"),
        (CONTRAST, "mas porém"),
        (MEASURE, "em"),
        (FORECAST, "deve devem deverá deverão"),
        (HEARD, "supostamente alegadamente ao_que_parece ao_que_tudo_indica"),
        (FEMALE, "ela a uma senhora sra sra. dona"),
        (MALE, "ele o um senhor sr sr. dom"),
        (BACKWARD, "foi_o_que é_o_que"),
        (OWN_VIEW, "na_sua_opinião em_sua_opinião a_seu_ver "),
        (FROM, "de do da dos das em no na nos nas"),
        (
            WEAK,
            "oferece oferecem ofereceu ofereceram nota notas figura figuram prova provam provou provaram promove promovem promoveu",
        ),
        (INFINITIVE, "ter ser"),
        (HAVE, "tem têm tinha tinham havia haviam haja ter tendo teria teriam terá terão teve há"),
        (HEARSAY, "teria teriam"),
        (BE, "é são era eram foi foram ser sido sendo será serão seria seriam está estão estava estavam"),
        (MODAL, "pode podem podia poderia poderiam deve devem devia deveria deveriam vai vão ia iam"),
        (NEGATION, "ninguém não nunca jamais nem tampouco nada"),
        (
            ADVERB,
            " no_entanto em_seguida por_sua_vez por_outro_lado entretanto porém contudo todavia aliás portanto assim_como por_exemplo nesse_sentido neste_sentido a_esse_respeito por_fim de_acordo_ainda ademais sobretudo também ainda depois já hoje ontem então além_disso posteriormente recentemente apenas sempre novamente anteriormente finalmente publicamente claramente assim nesta neste uma_vez agora logo",
        ),
        (
            TIME,
            "semana mês ano segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje amanhã manhã tarde noite passado passada próximo segunda terça quarta quinta sexta",
        ),
        (
            DETERMINER,
            "o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela cada ao à aos às do da dos das no na nos nas pelo pela",
        ),
        (
            SOME,
            "alguns algumas vários várias muitos muitas outros outras todos todas quem alguém ninguém dois três quatro cinco um",
        ),
        (POSSESSIVE, "seu sua seus suas meu minha nosso nossa nossos nossas dele dela deles delas"),
        (
            PREPOSITION,
            "a ante após até com contra de desde durante em entre para perante por sem sob sobre segundo ao à aos às do da dos das no na nos nas pelo pela pelos pelas num numa neste nesta nesse nessa deste desta desse dessa dum duma",
        ),
        (GENITIVE, "de do da dos das"),
        (OF, "de do da dos das para por pelo pela à ao deste desta"),
        (TO, "ao à a de para"),
        (COORDINATOR, "e ou mas nem porém contudo"),
        (
            SUBORDINATOR,
            "ao_mesmo_tempo_que ao_mesmo_tempo_em_que ao_passo_que porque quando enquanto embora se como onde pois para_que antes_que depois_que já_que uma_vez_que apesar_de caso",
        ),
        (THAT, "que"),
        (WHETHER, "se como quando onde quem quanto qual por_que"),
        (RELATIVE, "que quem qual quais cujo cuja cujos cujas"),
        (PRONOUN, "ele ela eles elas"),
        (PLURAL, "eles elas"),
        (REFLEXIVE, "se"),
        (CONDITION, "se caso"),
        (VIEW, "para"),
        (
            PLAIN,
            "garantir_que assegurar_que responde_pelo_nome respondia_pelo_nome pede_desculpas pediu_desculpas pediram_desculpas pede_desculpa pediu_desculpa pede_ajuda pediu_ajuda pediram_ajuda pediu_demissão pedir_demissão conta_com contam_com contou_com contava_com diz_respeito dizem_respeito disse_respeito conta_própria",
        ),
        (SELF, "eu nós você vocês tu me nos"),
        (CLITIC, "se lhe lhes o a os as nos me te"),
        (
            ACCORDING,
            "segundo de_acordo_com conforme na_opinião_de na_opinião_do na_opinião_da na_avaliação_de na_avaliação_do na_avaliação_da nas_palavras_de nas_palavras_do nas_palavras_da a_crer_em",
        ),
        (AS, "como segundo conforme"),
        (
            TITLE,
            "sr sra dr dra sr. sra. dr. dra. dom dona senhor senhora doutor doutora professor presidente presidenta ministro ministra rei rainha papa general coronel prefeito prefeita juiz juíza senador senadora deputado deputada governador governadora prof. delegado delegada padre",
        ),
        (
            ROLE,
            "investigador_principal intendente tenente-coronel sargento cabo bombeiro bombeira guarda inspetor inspetora escrivão defensor defensora desembargador desembargadora magistrado magistrada ministro_da_fazenda subsecretário subsecretária secretário-geral secretária-geral vice-governador vice-prefeito eurodeputado eurodeputada presidente_da_câmara presidenta_da_câmara autarca_local deputado_federal deputada_federal senador_da_república epidemiologista infectologista virologista pediatra cirurgião cirurgiã psicólogo psicóloga psiquiatra enfermeiro sociólogo socióloga politólogo cientista_político cientista_política antropólogo antropóloga biólogo bióloga físico climatologista meteorologista geólogo arquiteto arquiteta agrônomo filósofo filósofa teólogo reitor reitora diretor-geral diretor-executivo diretora-executiva presidente-executivo aluno aluna docente operário operária agricultor agricultora pecuarista pescador motorista taxista cozinheiro chef estilista designer fotógrafo fotógrafa pintor pintora escultor poeta romancista roteirista cineasta diretor_de_cinema músico compositor compositora apresentador apresentadora humorista comediante influenciador influenciadora atacante zagueiro goleiro guarda-redes meia volante craque capitã treinadora ciclista tenista nadador nadadora atleta campeão campeã árbitro embaixador_da cônsul núncio pároco imã rabino sobrevivente suspeito suspeita réu ré acusado acusada vizinho vizinha passageiro passageira cliente paciente avô avó tio tia primo prima namorado namorada companheiro companheira viúva viúvo neto neta sobrinho membro integrante dirigente_sindical cofundador cofundadora ceo administrador administradora gestor gestora proprietário proprietária síndico síndica borracheiro autoridade presidente presidenta ministro ministra porta-voz diretor diretora director directora prefeito prefeita deputado deputada senador senadora chefe líder responsável secretário secretária professor professora especialista analista economista autor autora juiz juíza advogado advogada procurador procuradora promotor promotora delegado delegada policial comissário comissária governador governadora fundador fundadora dono dona \
 dirigente treinador técnico jogador capitão comandante embaixador embaixadora conselheiro conselheira assessor assessora pesquisador pesquisadora investigador investigadora cientista escritor escritora jornalista repórter editor correspondente médico médica enfermeira estudante morador moradora ativista testemunha vítima pai mãe irmão irmã filho filha amigo marido mulher esposa rei rainha papa bispo arcebispo cardeal padre \
 candidato candidata vereador vereadora representante empresário empresária vice-presidente ex-presidente ex-ministro chanceler primeiro-ministro historiador ator atriz cantor cantora engenheiro gerente coordenador coordenadora superintendente relator relatora petista tucano premiê selecionador funcionário tenente piloto sindicalista autarca",
        ),
        (
            GROUP,
            "especialistas analistas economistas pesquisadores investigadores cientistas críticos apoiantes opositores advogados procuradores autoridades policiais moradores testemunhas eleitores ativistas deputados senadores ministros membros jornalistas observadores historiadores médicos cidadãos manifestantes trabalhadores funcionários professores estudantes pais famílias familiares vizinhos torcedores jogadores políticos assessores aliados sindicatos agricultores bombeiros ong ongs organizações associações democratas republicanos dirigentes parlamentares oficiais empresários pessoas mulheres homens jovens pilotos",
        ),
        (
            ORGANISATION,
            "trends research institute airlines university corporation corp inc ltd plc gmbh foundation holdings partners governo ministério departamento agência empresa companhia grupo partido comissão comitê comité conselho tribunal supremo sindicato associação organização fundação instituto universidade escola hospital banco prefeitura câmara procuradoria polícia exército congresso senado parlamento casa_branca planalto kremlin pentágono otan nato onu ue união federação liga igreja clube equipe administração executivo oposição receita embaixada defesa pt psdb pmdb pfl ministério_público cpi infraero anac estado presidência serviço confederação cruz_vermelha",
        ),
        (
            DOCUMENT,
            "relatório estudo pesquisa carta comunicado declaração documento documentos nota e-mail processo texto lei projeto dados números estatísticas resultados tweet mensagem artigo livro investigação análise sentença decisão decreto vídeo entrevista discurso levantamento laudo ata auditoria site contrato acordo tratado constituição informações inquérito sondagem boletim notícias balanço censo relatórios estudos",
        ),
        (
            ANONYMOUS,
            "fonte fontes anônimo anónimo anonimato rumores fontes_próximas interlocutores pessoas_próximas",
        ),
        (
            AGENCY,
            "wafa irna belta lusa reuters afp ap associated_press efe ansa agência_brasil estadão_conteúdo dpa xinhua tass bloomberg interfax yonhap folhapress",
        ),
        (
            OUTLET,
            "jornal diário revista emissora rádio televisão tv mídia imprensa canal folha globo estado estadão veja época público expresso correio observador sic tvi rtp g1 uol bbc cnn guardian new_york_times washington_post blog record",
        ),
        (
            OPINION,
            "melhor pior magnífico terrível maravilhoso bom boa mau má importante infelizmente felizmente talvez incrível vergonha escândalo absurdo ridículo triste bem mal necessário bonito acho parece dever deveria deveriam problema feliz fácil difícil tão muito demais fundamental realmente simplesmente coisa coisas belo ótimo espetacular",
        ),
        (
            FUTURE,
            "vai vão será serão terá terão poderá poderão deverá fará amanhã próximo próxima futuro poderia poderiam seria pode podem",
        ),
        (IMPERATIVE, "confira veja leia clique saiba assista inscreva lembre evite"),
        (APPEAL, "devemos precisamos é_preciso deveria"),
        (HEDGE, "parece parecem talvez provavelmente possivelmente aparentemente"),
        (
            FIGURE,
            "milhão milhões bilhão bilhões mil cento cem por_cento % euros dólares reais r$ quilômetros metros toneladas hectares graus barris metade terço quarto dois três quatro cinco seis sete oito nove dez vinte trinta anos meses semanas dias horas minutos primeiro primeira dúzia dezenas centenas milhares duas",
        ),
        (
            COMPARISON,
            "mais menos aumento aumentou queda caiu subiu cresceu maior menor recorde máximo mínimo dobro média taxa maioria",
        ),
        (
            EVENT,
            "morreu morreram morto mortos ferido feridos preso presos eleito assinou assinado abriu fechou ganhou perdeu começou fundado criado construído lançou publicado nasceu nascido condenado acusado renunciou nomeado vendido comprado aprovado aprovou votou atacou anunciou chegou saiu visitou foi foram era tem tinha está estão é são havia recebeu conhecido localizado continua usa fica estava ficou",
        ),
        (
            NOUN_CUE,
            "afirmação acusação acusações crença esperança temor aviso anúncio rumor ideia promessa conclusão hipótese argumento teoria",
        ),
        (
            VERB,
            "é são era eram foi foram tem têm tinha pode podem vai vão faz fez está estão estava há deu teve será",
        ),
        (
            OPENER,
            "o a os as um uma em no na e mas se não ele ela eles isso para com segundo após ao por como é",
        ),
    ],
    abbreviations: "sr sra srs dr dra prof profa eng arq gen cel cap av r tel art vol pág págs ex jan fev mar abr mai jun jul ago set out nov dez exmo ltda nº sto sta d",
    final_abbreviations: "etc a.m p.m s.a ltda e.u.a",
    elisions: "d' n'",
    clitics: "-lhes -lhe -los -las -lo -la -nos -se -me -os -as -o -a",
    infinitives: "ar er ir or",
    participles: "ado ido to",
    pasts: "aram eram iram avam iam ou iu",
    adverbs: "mente",
    plurals: "m",
    ordinal_point: false,
    verb_second: false,
    capital_nouns: false,
    double_apostrophe: true,
    bare_clause: false,
    articles: true,
    drops_subject: true,
};
