//! Spanish.

use super::lexicon::*;

/// The words.
pub static DATA: Data = Data {
    tag: "es",
    endings: "\
gar = ga gan gó garon gaba gaban gará gue ; gado ; gando ; gar
car = ca can có caron caba caban cará que ; cado ; cando ; car
zar = za zan zó zaron zaba zaban zará ; zado ; zando ; zar
ear = ea ean eó earon eaba eaban eará ; eado ; eando ; ear
uir = uye uyen uyó uyeron uía uían uirá ; uido ; uyendo ; uir
ecer = ece ecen eció ecieron ecía ecían ecerá ; ecido ; eciendo ; ecer
ar = a an ó aron aba aban ará arán aría arían ; ado ; ando ; ar
er = e en ió ieron ía ían erá erán ería ; ido ; iendo ; er
ir = e en ió ieron ía ían irá irán iría ; ido ; iendo ; ir",
    verbs: &[
        (
            LEARN,
            "desprender=desprende,desprendía,desprendió;desprendido;; leer=lee,leía,leen;leído;; informar=informó,informa;informado;; extraer=extrae;extraído;; deducir=deduce;deducido;; inferir=infiere;;; apuntar=;;;",
        ),
        (
            SAY,
            "solicitar coincidir=coincide,coinciden,coincidió,coincidieron,coincidía;coincidido;coincidiendo; opinar=opina,opinan,opinó;opinado;; reforzar=;;; enfatizar relatar hacer+saber=hace,hacen,hizo,hicieron;hecho;haciendo; hacer+constar=hace,hacen,hizo,hicieron;hecho;haciendo; apuntar+a=apunta,apuntan,apuntó,apuntaron,apuntaba,apuntaban;apuntado;apuntando; sumar=suma,sumó,sumaron;sumado;sumando; citar abundar ahondar incidir=incide,incidió;incidido;; desgranar dar+aviso=da,dan,dio,dieron;dado;; dar+cuenta_de=da,dan,dio,dieron;dado;; referir=refiere,refirió,refirieron;referido;; aportar ilustrar arengar sincerar=sincera,sinceró;sincerado;; lanzar=lanza,lanzó;;; terciar=tercia,terció;;; remachar=remacha,remachó;remachado;; aventurar=aventura,aventuró;aventurado;; asentir=asiente;;; esgrimir=esgrime,esgrimió;esgrimido;; conceder=concede,concedió;;; certificar vislumbrar dictaminar sopesar=;;; postular recomendar=recomienda,recomiendan,recomendó,recomendaron;recomendado;recomendando; aconsejar animar=;;; decir=dice,dicen,dijo,dijeron,decía,decían,dirá,diría;dicho;diciendo;decir afirmar asegurar señalar explicar añadir=añade,añaden,añadió,añadieron,añadía;añadido;añadiendo;añadir agregar declarar manifestar indicar \
             apuntar=apunta,apuntan,apuntó,apuntaron,apuntaba;apuntado;apuntando;apuntar sostener=sostiene,sostienen,sostuvo,sostuvieron,sostenía;sostenido;sosteniendo;sostener advertir=advierte,advierten,advirtió,advirtieron,advertía;advertido;advirtiendo;advertir \
             subrayar destacar recalcar insistir reconocer=reconoce,reconocen,reconoció,reconocieron,reconocía;reconocido;reconociendo;reconocer admitir=admite,admiten,admitió,admitieron,admitía;admitido;admitiendo;admitir confirmar anunciar informar comunicar \
             comentar contar=cuenta,cuentan,contó,contaron,contaba;contado;contando;contar relatar narrar responder contestar replicar preguntar=pregunta,preguntan,preguntó,preguntaron;preguntado;preguntando; recordar=recuerda,recuerdan,recordó,recordaron,recordaba;recordado;recordando;recordar precisar detallar concretar aclarar matizar \
             argumentar alegar defender=defiende,defienden,defendió,defendieron,defendía;defendido;defendiendo;defender denunciar criticar lamentar celebrar reiterar reafirmar ratificar revelar \
             pronosticar augurar vaticinar predecir=predice,predijo,predijeron;predicho;prediciendo; prometer escribir=escribe,escriben,escribió,escribieron,escribía;escrito;escribiendo;escribir publicar tuitear zanjar sentenciar remarcar enfatizar puntualizar \
             exclamar gritar bromear ironizar confesar=confiesa,confiesan,confesó,confesaron;confesado;confesando;confesar negar=niega,niegan,negó,negaron,negaba;negado;negando;negar desmentir=desmiente,desmienten,desmintió,desmintieron;desmentido;desmintiendo; reprochar apostillar aseverar concluir resumir=resume,resumen,resumió;resumido;; rechazar pedir=pide,piden,pidió,pidieron,pedía;pedido;pidiendo;pedir \
             exigir=exige,exigen,exigió,exigieron;exigido;exigiendo; reclamar proponer=propone,proponen,propuso,propusieron,proponía;propuesto;proponiendo; sugerir=sugiere,sugieren,sugirió,sugirieron;sugerido;sugiriendo; alertar avisar valorar opinar observar expresar exponer=expone,exponen,expuso,expusieron;expuesto;exponiendo; plantear calificar proclamar expresar atribuir justificar reportar mencionar enfatizar testificar jurar dejar+claro poner+de_manifiesto=pone,puso;puesto;; hacer+hincapié=hace,hizo;;; \
             dar+a_conocer=da,dio,dieron;dado;; anticipar adelantar avanzar constatar acotar notificar prevenir=previene,previno;prevenido;;",
        ),
        (
            TELL,
            "decir=dice,dicen,dijo,dijeron,decía;dicho;diciendo; informar advertir=advierte,advirtió;advertido;advirtiendo; avisar prometer asegurar",
        ),
        (
            THINK,
            "mostrar+convencido=muestra,mostró;;; mostrar+convencida=muestra,mostró;;; mostrar+seguro=muestra,mostró;;; mostrar+segura=muestra,mostró;;; mostrar+confiado=muestra,mostró;;; mostrar+confiada=muestra,mostró;;; estar+convencidos=están,estaban;;; creer=cree,creen,creyó,creyeron,creía,creían;creído;creyendo;creer pensar=piensa,piensan,pensó,pensaron,pensaba,pensaban;pensado;pensando; considerar estimar opinar esperar=espera,esperan,esperó,esperaba,esperaban;esperado;esperando; temer=teme,temen,temió,temía,temían;temido;temiendo; confiar sospechar suponer=supone,suponen,suponía;;; prever=prevé,prevén,preveía;previsto;; calcular dudar entender=entiende,entienden,entendía;;; imaginar soñar saber=sabe,saben,sabía;;; querer=quiere,quieren,quería;;; estar+convencido=está,estaba;;; estar+convencida=está,estaba;;; estar+seguro=está;;; estar+segura=está;;;",
        ),
        (
            SHOW,
            "hallar encontrar=;encontrado;; comprobar=comprueba,comprueban,comprobó,comprobaron;comprobado;; sostener=sostiene,sostienen,sostuvo;;; advertir=advierte,advierten,advirtió;;; detallar mostrar=muestra,muestran,mostró,mostraron,mostraba;mostrado;mostrando; demostrar=demuestra,demuestran,demostró,demostraron;demostrado;demostrando; revelar indicar señalar apuntar sugerir=sugiere,sugieren,sugirió;sugerido;sugiriendo; probar=prueba,prueban,probó;probado;; concluir establecer reflejar evidenciar constatar recoger=recoge,recogen,recogió;;; desvelar descubrir=descubre,descubrió,descubrieron;descubierto;; estimar determinar confirmar decidir acordar=acuerda,acordó,acordaron;acordado;;",
        ),
        (
            OBJECT,
            "advertir+del=advierte,advierten,advirtió,advirtieron;advertido;advirtiendo; alertar+del hablar+del criticar condenar denunciar anunciar defender=defiende,defienden,defendió,defendieron;defendido;defendiendo; acusar exigir=exige,exigen,exigió,exigieron;exigido;exigiendo; reclamar lamentar celebrar saludar elogiar rechazar negar=niega,niegan,negó,negaron;negado;negando; desmentir=desmiente,desmintió;desmentido;desmintiendo; proponer=propone,proponen,propuso,propusieron;propuesto;proponiendo; \
             solicitar reivindicar apoyar respaldar agradecer cuestionar destacar subrayar advertir+de=advierte,advierten,advirtió;advertido;advirtiendo; advertir+sobre=advierte,advierten,advirtió;advertido;; alertar+de alertar+sobre hablar+de abogar+por=aboga,abogan,abogó;abogado;abogando; apostar+por=apuesta,apuestan,apostó;;; calificar tachar describir=describe,describen,describió;descrito;describiendo; reconocer=reconoce,reconocieron,reconoció;reconocido;; admitir=admite,admitió;admitido;; \
             confirmar prometer recomendar=recomienda,recomiendan,recomendó;recomendado;; sugerir=sugiere,sugirió;;; reprochar insistir+en repudiar justificar desear explicar recordar=recuerda,recordó;recordado;; valorar asegurar acusar+a expresar manifestar",
        ),
        (
            WANT,
            "prometer negar=niega,niegan,negó,negaron;negado;negando; rechazar amenazar=amenaza,amenazan,amenazó;amenazado;amenazando; esperar querer=quiere,quieren,quería;querido;; proponer=propone,propuso;propuesto;; afirmar asegurar reconocer=reconoce,reconoció;reconocido;; admitir=admite,admitió;;; pedir=pide,pidió;;; decir=dice,dijo;;; desear lamentar recomendar=recomienda,recomendó;;; exigir=exige,exigió;;;",
        ),
        (OBJECT | MEASURE, "cifrar estimar calcular"),
        (
            MANNER,
            "titular calificar llamar=llama,llaman,llamó;llamado;; denominar tachar=tacha,tachan,tachó;tachado;; sonreír=sonríe,sonrió;;; concluir proseguir=prosigue,prosiguió;;; continuar gritar corear bromear espetar soltar=suelta,soltó;;; rezar=reza,rezaba;;; leer=lee,leía;;; rematar arrancar citar definir=define,definen,definió;definido;; describir=describe,describió;descrito;; hablar+de acusar",
        ),
    ],
    words: &[
        (
            TOLD_BY,
            "son_palabras son_las_palabras es_la_denuncia es_el_diagnóstico es_la_advertencia es_la_opinión es_la_conclusión",
        ),
        (POINTER, "ve_en ven_en vio_en visto_como vista_como vistos_como"),
        (CONTRAST, "pero sino mas"),
        (MEASURE, "en"),
        (AGENT, "por"),
        (HEARD, "trascendió supuestamente presuntamente al_parecer según_parece"),
        (FEMALE, "ella la una señora sra sra. doña ésta"),
        (MALE, "él el un señor sr sr. don éste este"),
        (SAY | FINITE, "ha_podido_saber han_podido_saber pudo_saber ha_sabido han_sabido"),
        (
            OWN_VIEW,
            "desde_su_visión desde_su_óptica bajo_su_punto_de_vista en_sus_palabras a_su_juicio en_su_opinión a_su_entender desde_su_perspectiva desde_su_punto_de_vista a_su_modo_de_ver",
        ),
        (BACKWARD, "es_lo_que así_lo esto_lo eso_lo así lo"),
        (SIDE, "desde"),
        (FROM, "desde de del en"),
        (
            WEAK,
            "ofrece ofrecen ofreció ofrecieron nota notas figura figuran demuestra demuestran demostró demostraron demostrado promueve promueven promovió",
        ),
        (INFINITIVE, "haber ser estar"),
        (HAVE, "ha han había habían haya hayan hubo habiendo habrá habrán habría habrían haber"),
        (HEARSAY, "habría habrían"),
        (BE, "es son era eran fue fueron ser sido siendo será serán sería serían está están estaba"),
        (MODAL, "puede pueden podía podría podrían debe deben debía debería deberían va van iba iban"),
        (NEGATION, "nadie no nunca jamás tampoco ni nada"),
        (
            ADVERB,
            "ahora bien al_respecto en_este_sentido en_ese_sentido en_esa_línea en_esta_línea por_otra_parte por_otro_lado por_último a_su_vez a_continuación no_obstante en_concreto de_hecho precisamente por_ejemplo en_cambio a_renglón_seguido acto_seguido de_esta_forma de_esta_manera también además después luego ya hoy ayer asimismo igualmente entonces aún todavía siempre recientemente finalmente incluso sin_embargo por_su_parte posteriormente públicamente claramente así anteriormente este esta",
        ),
        (
            TIME,
            "semana mes año lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana tarde noche pasado pasada próximo",
        ),
        (
            DETERMINER,
            "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella cada lo al del",
        ),
        (
            SOME,
            "algunos algunas varios varias muchos muchas otros otras todos todas quienes alguien nadie dos tres cuatro cinco éste ésta estos uno una",
        ),
        (POSSESSIVE, "su sus mi mis nuestro nuestra nuestros nuestras tu"),
        (
            PREPOSITION,
            "a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras al del",
        ),
        (GENITIVE, "de del"),
        (OF, "de del para por"),
        (TO, "al a de"),
        (COORDINATOR, "y e o u pero ni sino mas"),
        (
            SUBORDINATOR,
            "al_tiempo_que a_la_vez_que al_mismo_tiempo_que si_bien por_lo_que por_lo_cual porque cuando mientras aunque si como donde pues para_que antes_de_que después_de_que ya_que puesto_que",
        ),
        (THAT, "que"),
        (WHETHER, "si qué cómo cuándo dónde quién cuánto cuál por_qué"),
        (RELATIVE, "que quien quienes cual cuales cuyo cuya cuyos cuyas"),
        (PRONOUN, "él ella ellos ellas éste ésta aquél"),
        (PLURAL, "ellos ellas"),
        (REFLEXIVE, "se"),
        (CONDITION, "si"),
        (VIEW, "para"),
        (
            PLAIN,
            "asegurar_que garantizar_que reconoce_a reconoce_al reconocen_a reconocen_al reconoció_a reconoció_al reconocieron_a reconocieron_al reconocido_a reconocido_al responde_al_nombre respondía_al_nombre habría_podido habrían_podido habría_debido habrían_debido habría_gustado habría_querido habría_permitido habrían_permitido habría_bastado habría_preferido pide_perdón pidió_perdón pidieron_perdón pide_disculpas pidió_disculpas pidieron_disculpas pide_ayuda pidió_ayuda pidieron_ayuda pide_permiso pidió_permiso pidió_la_palabra según_el_caso según_los_casos según_corresponda según_la_demanda según_las_necesidades según_lo_previsto lo_dicho según_parece cuenta_con cuentan_con contó_con contaba_con cuenta_propia da_cuenta se_trata",
        ),
        (SELF, "yo nosotros nosotras tú usted ustedes me nos"),
        (CLITIC, "se le les lo la los las nos me te"),
        (
            ACCORDING,
            "según de_acuerdo_con de_acuerdo_a a_juicio en_opinión en_palabras a_decir conforme_a a_tenor a_ojos al_decir en_boca",
        ),
        (AS, "como según tal_y_como"),
        (
            TITLE,
            "pdte pdte. lic lic. ing ing. arq arq. gral gral. cnel mons mons. fray sor padre hermana teniente capitán sargento almirante contralmirante comandante intendente secretario exministro expresidente expresidenta exalcalde sr sra dr dra sr. sra. dr. dra. don doña señor señora doctor doctora profesor presidente presidenta ministro ministra rey reina papa general coronel alcalde alcaldesa juez jueza senador diputado gobernador",
        ),
        (
            ROLE,
            "cliente clienta dueña propietario propietaria vendedor vendedora camarero camarera empleado empleada trabajadora trabajador taxista panadero panadera farmacéutico farmacéutica bióloga biólogo procurador procuradora intendente intendenta gestora gestor teniente coronel contralmirante almirante sargento subinspector subinspectora inspector inspectora vocal edil regidor regidora conseller consellera lehendakari eurodiputado eurodiputada parlamentario parlamentaria legislador legisladora congresista asambleísta exalcalde presidenciable opositor opositora miembro integrante participante autoridad_sanitaria epidemiólogo epidemióloga virólogo viróloga sociólogo socióloga politólogo politóloga antropólogo antropóloga catedrático catedrática rector rectora decano decana docente alumno alumna ingeniera arquitecto arquitecta agricultor agricultora ganadero ganadera apicultor apicultora productor productora pescador bombero bombera chófer dramaturgo cineasta realizador bailarín músico guitarrista escultor pintor poeta novelista defensor defensora letrado letrada togado togada instructor acusado acusada imputado imputada detenido detenida sospechoso denunciante querellante demandante superviviente afectado afectada cofundador cofundadora ceo presidente_ejecutivo consejero_delegado consejera_delegada mánager delantero portero defensa_central mediocampista centrocampista tenista piloto ciclista corredor atleta campeón campeona tetracampeón arbitro árbitro seleccionadora míster diplomático diplomática nuncio párroco imán rabino viuda viudo abuelo abuela tío tía primo prima cuñado novio novia pareja exmarido nieto nieta sobrino sobrina abogado_defensor relator relatora militante líder_opositor jefe_de_gobierno jefa_de_gobierno jefe_de_gabinete subsecretario subsecretaria viceministro viceministra comisionado comisionada ombudsman superintendente presidente presidenta ministro ministra portavoz director directora alcalde alcaldesa diputado diputada senador senadora jefe jefa líder responsable secretario secretaria profesor profesora experto experta analista economista autor autora juez jueza abogado abogada fiscal magistrado comisario gobernador gobernadora \
 fundador fundadora dueño dueña dirigente entrenador entrenadora jugador jugadora capitán comandante embajador embajadora consejero consejera asesor asesora investigador investigadora científico científica escritor escritora periodista editor corresponsal médico médica enfermera maestro maestra estudiante vecino vecina activista testigo víctima padre madre hermano hermana hijo hija amigo marido esposa mujer rey reina papa obispo arzobispo cardenal sacerdote \
 candidato candidata concejal delegado delegada representante empresario empresaria vicepresidente vicepresidenta expresidente exministro canciller técnico seleccionador historiador actor actriz cantante ingeniero gerente coordinador coordinadora mandatario mandataria premier funcionario funcionaria sindicalista agente detective conductor propietario trabajador secretario_general",
        ),
        (
            GROUP,
            "apicultores ganaderos productores pescadores jueces magistrados alcaldes concejales presidentes ministras expertas científicas vecinas residentes usuarios clientes pasajeros pacientes afectados víctimas supervivientes acusados detenidos sospechosos testigos_presenciales allegados_de_la_víctima sanitarios enfermeras docentes alumnos padres_y_madres consumidores inversores accionistas inquilinos propietarios comerciantes hosteleros transportistas taxistas camioneros pensionistas jubilados refugiados migrantes inmigrantes rebeldes insurgentes hutíes talibanes militares soldados oficialistas socialistas populares independentistas nacionalistas comunistas feministas animalistas investigadores_principales epidemiólogos virólogos meteorólogos sociólogos politólogos juristas letrados magistradas portavoces organizadores convocantes asistentes sindicalistas expertos analistas economistas investigadores científicos críticos partidarios opositores abogados fiscales autoridades policías vecinos testigos votantes activistas diputados senadores ministros miembros periodistas observadores historiadores médicos ciudadanos manifestantes trabajadores empleados profesores estudiantes padres familias familiares aficionados jugadores políticos asesores aliados sindicatos sindicatos agricultores bomberos ong organizaciones asociaciones demócratas republicanos dirigentes funcionarios especialistas ecologistas empresarios personas mujeres hombres jóvenes investigadoras agentes responsables",
        ),
        (
            ORGANISATION,
            "trends research institute airlines university corporation corp inc ltd plc gmbh foundation holdings partners procuraduría intendencia contraloría defensoría alcaldía prefectura gobernación concejalía consejería conselleria diputación cabildo xunta mesa plataforma coordinadora comunidad mancomunidad confederación cámara colegio patronal cooperativa ministerio_público ente_estatal ente policía_nacional policía_local guardia_urbana mossos ertzaintza interpol europol fao fmi ocde cepal mercosur osce acnur amnistía greenpeace cruz_roja médicos_sin_fronteras banco_central reserva_federal eurostat ine aemet cis sepe csn cnmv cnmc bce eurocámara comisión_europea parlamento_europeo tribunal_supremo audiencia_nacional audiencia_provincial tribunal_constitucional fgr sedena inegi indec bolsonarismo chavismo hamás hezbolá hermandad constructora aseguradora aerolínea tecnológica multinacional startup farmacéutica petrolera eléctrica cadena_hotelera ejército_israelí ocu facua ccoo ugt csif ceoe cepyme bng ciudadanos_cs junts bildu compromís más_madrid gobierno ministerio departamento agencia empresa compañía grupo partido comisión comité consejo tribunal corte sindicato asociación organización fundación instituto universidad escuela hospital banco ayuntamiento fiscalía policía guardia_civil ejército congreso senado parlamento casa_blanca moncloa kremlin pentágono otan onu ue unión federación liga iglesia club equipo administración ejecutivo oposición generalitat junta embajada defensa psoe pp vox podemos sumar pnv erc estado autoridad observatorio cancillería presidencia oms unicef",
        ),
        (
            DOCUMENT,
            "informaciones versiones recuento balance escrito informe_policial expediente peritaje dictamen pliego circular bando ley_orgánica reglamento ordenanza manifiesto testamento transcripción moción enmienda proposición iniciativa boletín anuario índice estadística estimación estimaciones previsión previsiones pronóstico pronósticos cálculo cálculos simulación ensayo tesis biografía guía protocolo nota_de_prensa rueda_de_prensa grabación audio foto informe estudio encuesta carta comunicado declaración documento documentos nota correo querella demanda texto ley proyecto datos cifras estadísticas resultados tuit tweet mensaje artículo libro investigación análisis sentencia auto resolución decreto vídeo video entrevista discurso barómetro sondeo atestado acta auditoría memoria página web contrato acuerdo tratado constitución ranking publicación reporte censo informes estudios",
        ),
        (
            ANONYMOUS,
            "fuente fuentes anónimo anónima anonimato rumores allegados entorno cercanas_a fuentes_cercanas",
        ),
        (
            AGENCY,
            "sputnik wafa irna belta efe europa_press reuters afp ap associated_press ansa télam dpa notimex xinhua tass bloomberg",
        ),
        (
            OUTLET,
            "rotativo noticiero informativo telediario emisora portal blog pódcast podcast programa tertulia europapress diario periódico revista cadena radio televisión medio medios prensa semanario canal mundo país abc razón vanguardia rtve tve ser cope onda_cero bbc cnn guardian new_york_times washington_post clarín nación universal marca as confidencial eldiario.es",
        ),
        (
            OPINION,
            "mejor peor magnífico terrible maravilloso bueno buena malo mala importante lamentablemente afortunadamente quizá quizás increíble vergüenza escándalo absurdo ridículo triste bien mal necesario hermoso bonito creo parece deber debería deberían problema feliz fácil difícil tan demasiado fundamental",
        ),
        (
            FUTURE,
            "va van será serán tendrá tendrán podrá podrán deberá hará harán mañana próximo próxima futuro podría podrían sería",
        ),
        (
            IMPERATIVE,
            "descubre descubra consulta consulte lee lea haz recuerde recuerda mira mire suscríbete evite evita",
        ),
        (APPEAL, "hay_que deben debemos debería"),
        (HEDGE, "parece parecen parecía quizá quizás tal_vez probablemente posiblemente aparentemente"),
        (
            FIGURE,
            "millón millones mil ciento cien por_ciento % euros dólares kilómetros metros toneladas hectáreas grados barriles mitad tercio cuarto dos tres cuatro cinco seis siete ocho nueve diez veinte treinta años meses semanas días horas minutos primer primera primero docena decenas cientos miles",
        ),
        (
            COMPARISON,
            "más menos aumento aumentó descenso cayó subió creció mayor menor récord máximo mínimo doble triple promedio media tasa mayoría",
        ),
        (
            EVENT,
            "murió murieron muerto muertos herido heridos detenido detenidos elegido firmó firmado abrió cerró ganó perdió comenzó fundado creado construido lanzó publicado nació nacido condenado acusado dimitió nombrado vendido comprado aprobado aprobó votó atacó anunció llegó salió visitó fue fueron era ha han tiene tuvo está están es son había",
        ),
        (
            NOUN_CUE,
            "afirmación acusación acusaciones creencia esperanza temor advertencia anuncio rumor idea promesa conclusión hipótesis argumento teoría",
        ),
        (
            VERB,
            "es son era eran fue fueron ha han tiene tienen puede pueden va van hace hizo está están estaba hay dio tuvo será",
        ),
        (OPENER, "el la los las un una en y pero si no se su este esta por para con según tras al lo es ya"),
    ],
    abbreviations: "sr sra sres dr dra d dña prof ud uds vd gral cnel avda av núm n.º pág págs tel art vol ej ene feb mar abr jun jul ago sept oct nov dic ee.uu mons lic ing",
    final_abbreviations: "etc a.m p.m s.a ee.uu",
    elisions: "",
    clitics: "",
    infinitives: "ar er ir",
    participles: "ado ido cho to so",
    pasts: "aron ieron aban ían ó",
    adverbs: "mente",
    plurals: "n",
    ordinal_point: false,
    verb_second: false,
    capital_nouns: false,
    double_apostrophe: true,
    bare_clause: false,
    articles: true,
    drops_subject: true,
};
