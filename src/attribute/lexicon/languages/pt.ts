import type {LanguageWords} from './language-words.ts'

/** Portuguese. */
export const pt: LanguageWords = {
  said: 'disse|diz|disseram|dizem|afirmou|afirma|afirmaram|declarou|declara|declararam|acrescentou|acrescenta|acrescentaram|explicou|explica|explicaram|informou|informa|informaram|destacou|ressaltou|garantiu|garante|assegurou|anunciou|anunciaram|confirmou|confirmaram|reconheceu|admitiu|admitiram|contou|escreveu|relatou|revelou|revelaram|noticiou|publicou|respondeu|avisou|alertou|alertaram|sublinhou|salientou|referiu|referiram|adiantou|considerou|avaliou|estima|acredita|lamentou|criticou|insistiu|resumiu|concluiu|ironizou',
  object:
    'negou|nega|negaram|desmentiu|desmentiram|rejeitou|rejeitaram|condenou|condenaram|recusou',
  verbFirst: false,
  joints: 'que',
  comma: false,
  accordingTo: 'segundo|de acordo com|conforme|na opinião de',
  accordingBehind: '',
  accordingToHim: 'segundo ele|segundo ela|segundo eles',
  as: 'segundo|como|conforme',
  silence:
    'recusou-se a|recusaram-se a|recusou|não quis|não quiseram|não respondeu|não responderam|se recusou a|se recusaram a|preferiu não|absteve-se de',
  comment:
    'comentário|comentários|comentar|responder|declarações|pronunciar|falar|pedido|pedidos|perguntas|confirmar',
  pronouns: 'ele|ela|eles|elas|este|esta',
  articles: 'o|a|os|as|um|uma|uns|umas|seu|sua|este|esta|estes|estas',
  unnamed:
    'fonte|fontes|funcionário|funcionária|funcionários|diplomata|diplomatas|assessor|assessora|assessores|testemunha|testemunhas|pessoa|pessoas|analistas|especialistas|autoridade|moradores|responsável|responsáveis|engenheiro|engenheira|pescador|morador|habitantes',
  officials:
    'funcionário|funcionária|funcionários|diplomata|diplomatas|assessor|assessora|assessores|responsável|responsáveis',
  institutions:
    'ministério|governo|polícia|exército|presidência|chancelaria|procuradoria|escritório|partido|sindicato|autoridades|embaixada|comissão|comitê|comité|empresa|companhia|grupo|banco|agência|federação|associação|prefeitura|câmara|tribunal|parlamento|congresso|senado|instituto|organização|oposição|conselho|direção|união|governos|ministérios|empresas|sindicatos|partidos|bancos|hospital|universidade|bombeiros|armadora|marinha|câmara municipal|ong|cidade|fundação|clube',
  outlets:
    'jornal|diário|site|rádio|agência|emissora|semanário|canal|portal|revista|televisão|veículo',
  documents:
    'relatório|documento|documentos|comunicado|estudo|memorando|carta|nota|pesquisa|dados|números|sondagem',
  titles:
    'presidente|presidenta|ministro|ministra|primeiro-ministro|primeira-ministra|porta-voz|diretor|diretora|senhor|senhora|secretário|secretária|general|chanceler|capitão|embaixador|embaixadora|prefeito|prefeita|deputado|deputada|senador|senadora|governador|governadora|chefe|líder|procurador|juiz|juíza|coronel|pesquisador|pesquisadora|analista|economista|professor|professora|enviado|enviada|advogado|advogada|dr.|dra.|sr.|sra.|médico|médica|bispo|comandante|tenente|historiador|historiadora|sismólogo|sismóloga|geólogo|geóloga|vice-presidente|vereador|vereadora|subsecretário|subsecretária|coordenador|coordenadora|treinador|treinadora|autarca|delegado|delegada|reitor|reitora',
  carried:
    'citado por|citada por|citados por|citadas por|ouvido por|ouvida por|ouvidos por|ouvidas por|entrevistado por|entrevistada por',
  agencies: '',
  portfolios:
    'exteriores|saúde|transportes|interior|finanças|fazenda|economia|defesa|justiça|educação|cultura|trabalho|energia|agricultura|comércio|infraestrutura|ambiente|relações|portos|turismo|pescas|estrangeiros|negócios',
  citing: 'citando|que cita|que citou|que citava|com base em',
  reports: 'noticiou|noticia|publicou|publica|revelou|revela',
  forum: 'jornalistas|imprensa|repórteres|deputados|senadores',
  nominatives: '',
  told: 'a|ao|à|aos|para',
  anonymous:
    'sob condição de anonimato|sob anonimato|que pediu para não ser identificado|que pediu para não ser identificada|que pediram para não ser identificados|que pediu anonimato',
  unspaced: false
}
