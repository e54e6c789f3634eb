import type {LanguageWords} from './language-words.ts'

/** Spanish. */
export const es: LanguageWords = {
  said: 'dijo|dice|dijeron|dicen|afirmó|afirma|afirmaron|afirman|declaró|declara|declararon|añadió|añade|añadieron|agregó|agrega|agregaron|señaló|señala|señalaron|explicó|explica|explicaron|aseguró|asegura|aseguraron|aseguran|indicó|indica|indicaron|informó|informa|informaron|manifestó|manifestaron|sostuvo|sostiene|sostuvieron|advirtió|advierte|advirtieron|comentó|comenta|respondió|anunció|anuncia|anunciaron|confirmó|confirma|confirmaron|reconoció|reconoce|reconocieron|admitió|admite|admitieron|precisó|precisa|subrayó|subraya|recalcó|destacó|insistió|reiteró|relató|contó|apuntó|apunta|reveló|revela|revelaron|publicó|reportó|reportaron|estimó|estima|estiman|consideró|considera|opinó|opina|cree|creen|resumió|ironizó|ironiza|bromeó|escribió|prometió|concluyó|criticó|lamentó|celebró|detalló|matizó|zanjó|ha dicho|han dicho|ha declarado|ha asegurado|han asegurado|ha afirmado|ha explicado|ha señalado|ha anunciado|ha reconocido|ha indicado|ha añadido|ha confirmado|se limitó a decir|se limitó a señalar|se limitó a responder|publica|informan|recoge|publicaron',
  object:
    'negó|niega|negaron|niegan|negara|ha negado|han negado|desmintió|desmiente|desmintieron|ha desmentido|rechazó|rechaza|rechazaron|ha rechazado|condenó|condena|condenaron|denunció|denunciaron|acusó|acusa|estima|estimó|calcula|calculó|calificó|calificaron|tachó|tacharon',
  verbFirst: false,
  joints: 'que',
  comma: false,
  accordingTo: 'según|de acuerdo con|de acuerdo a|a juicio de|en palabras de|conforme a',
  accordingBehind: '',
  accordingToHim: 'según él|según ella|según ellos',
  as: 'según|como|tal como|según lo que',
  silence:
    'rehusó|rehusaron|declinó|declinaron|se negó a|se negaron a|no quiso|no quisieron|se abstuvo de|evitó|no respondió|no respondieron|no ha respondido|no hizo|no ofreció|ha declinado|ha rehusado',
  comment:
    'comentario|comentarios|comentar|declaraciones|declarar|responder|pronunciarse|hablar|solicitud|solicitudes|preguntas|pregunta|peticiones|confirmar',
  pronouns: 'él|ella|ellos|ellas|este|esta',
  articles: 'el|la|los|las|un|una|unos|unas|su|sus|este|esta|estos|estas|lo',
  unnamed:
    'fuente|fuentes|funcionario|funcionaria|funcionarios|diplomático|diplomática|diplomáticos|asesor|asesora|asesores|testigo|testigos|persona|personas|analistas|analista|expertos|experto|vecino|vecinos|allegado|allegados|responsable|responsables|negociador|negociadores|observadores|mando|mandos|ingeniero|ingeniera|pescador|residentes|habitantes|vecina|vecinas|pescadores|ingenieros',
  officials:
    'funcionario|funcionaria|funcionarios|diplomático|diplomática|diplomáticos|asesor|asesora|asesores|responsable|responsables|negociador|negociadores',
  institutions:
    'ministerio|gobierno|policía|ejército|presidencia|cancillería|fiscalía|oficina|casa|partido|sindicato|autoridad|autoridades|embajada|comisión|comité|empresa|compañía|grupo|banco|agencia|federación|asociación|alcaldía|ayuntamiento|tribunal|corte|parlamento|congreso|senado|instituto|organización|patronal|oposición|consejo|dirección|kremlin|moncloa|unión|cámara|secretaría|junta|observatorio|gobiernos|ministerios|empresas|sindicatos|partidos|bancos|tribunales|hospital|universidad|bomberos|ejércitos|ong|ciudad|plataforma|fundación|club',
  outlets:
    'diario|periódico|sitio|radio|agencia|cadena|semanario|canal|portal|medio|rotativo|revista|televisión|emisora|noticiero',
  documents:
    'informe|documento|documentos|comunicado|estudio|memorando|carta|nota|encuesta|sondeo|texto|datos|cifras|sentencia',
  titles:
    'presidente|presidenta|ministro|ministra|primer|primera|primer ministro|primera ministra|portavoz|vocero|vocera|director|directora|señor|señora|don|doña|secretario|secretaria|general|canciller|capitán|capitana|embajador|embajadora|alcalde|alcaldesa|diputado|diputada|senador|senadora|gobernador|gobernadora|jefe|jefa|líder|fiscal|juez|jueza|coronel|investigador|investigadora|analista|economista|profesor|profesora|enviado|enviada|consejero|consejera|rey|reina|papa|abogado|abogada|experto|experta|sindicalista|comisario|dr.|dra.|sr.|sra.|expresidente|expresidenta|mando|prefecto|prefecta|médico|médica|obispo|comandante|teniente|historiador|historiadora|sismólogo|sismóloga|geólogo|geóloga|vicepresidente|vicepresidenta|concejal|concejala|subsecretario|subsecretaria|viceministro|viceministra|coordinador|coordinadora|entrenador|entrenadora|intendente',
  carried:
    'citado por|citada por|citados por|citadas por|consultado por|consultada por|consultados por|consultadas por|entrevistado por|entrevistada por|contactado por',
  agencies: '',
  portfolios:
    'exteriores|sanidad|salud|transportes|interior|hacienda|economía|defensa|justicia|educación|cultura|trabajo|energía|agricultura|comercio|fomento|vivienda|puertos|industria|turismo|pesca|relaciones',
  citing:
    'citando a|citando al|citando|que cita a|que cita al|que cita|que citó a|que citaba a|con base en',
  reports: 'publicó|publica|reveló|revela|adelantó|adelanta',
  forum: 'prensa|periodistas|reporteros|diputados|senadores',
  nominatives: '',
  told: 'a|al|ante|en',
  anonymous:
    'bajo condición de anonimato|bajo anonimato|a condición de no ser identificado|que pidió no ser identificado|que pidió no ser identificada|que pidieron no ser identificados|que pidió el anonimato|que pidió anonimato|que solicitó el anonimato|que habló bajo condición de anonimato|en condición de anonimato',
  unspaced: false
}
