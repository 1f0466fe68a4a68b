import type { AngerWords } from '../anger-words.ts';

export default {
  fury: [
    '(golpista|golpistas|fraude|burloes|mentiroso|mentirosos|vigarista|vigaristas|estelionato|idiota|idiotas|imbecil|imbecis|estupido|estupidos|incompetentes|palhacos|palhacada|merda|porra|caralho|filhos da puta|puta|lixo de (empresa|servico|produto|qualidade)|sem vergonha|safados|pilantras|enganado|enganados|enganadores|vao para o inferno|cambada)',
    '(sao|sao uns|bando de|cambada de|uns) (ladroes|bandidos|criminosos)',
    '(e um|isso e um|isto e um|que|foi um|caimos num|cai num) golpe',
    '(furioso|furiosa|farto|farta|fartos|indignado|indignada|indignados|revoltado|revoltada|estou com raiva|muito irritado|muito irritada|que vergonha|uma vergonha|um absurdo|absurdo|falta de respeito|estao de brincadeira|estao brincando|de saco cheio|cansado de voces|cansei de voces|puto)',
    '(devolvam|devolva|quero) (o |)(meu|nosso) dinheiro( de volta|) (ja|agora|imediatamente|hoje)',
    '(processo judicial|processar voces|vou processar|vamos processar|acao judicial|medidas legais|na justica|tribunal|procon|chamar a policia|denunciar voces)',
    '(vou procurar|vamos procurar|vou mudar de|vamos mudar de|vamos trocar de|vou trocar de|vamos buscar|procuraremos) (outro |)fornecedor',
    '(vamos comprar|vou comprar|compraremos|comprarei|vamos pedir|vamos|iremos|vou) (em outro (lugar|local)|noutro lugar|noutro lado|para outro lugar|para a concorrencia|na concorrencia|da concorrencia|de outro fornecedor|com outro fornecedor|para outro fornecedor|em outra empresa)',
  ],
  law: ['(advogado|advogados|advogada)'],
  vows: [
    '(nunca mais|jamais) (compro|compramos|vou|vamos|comprarei|compraremos|trabalho|trabalhamos|faco|fazemos|peco|volto|voltamos)( a comprar| comprar|)',
    'nao (vou|vamos) (mais |nunca mais )(comprar|trabalhar|fazer negocio|pedir)',
    'nao (compro|compramos|comprarei|compraremos) (mais|nunca mais)',
  ],
  farewells: [
    '(e|sera|foi|este e|esse foi|este foi|esse e) (o |a |)(meu|nosso|minha|nossa) (ultimo pedido|ultima compra)',
    'ultima vez que (compro|compramos|faco|peco)',
  ],
  alone: ['(nunca mais|jamais|nunca mais mesmo)( com voces|)'],
  strong: [
    '(terrivel|pessimo|pessima|horrivel|inaceitavel|vergonhoso|ridiculo|nojento|lixo|ladroes|ladrao|inutil|desastre|lamentavel|exijo|exigimos|ninguem (responde|atende)|vergonha)',
  ],
  heated: [
    '(ja|agora mesmo|agora|imediatamente|dinheiro|reembolso|inacreditavel|nunca mais|de novo|sempre a mesma coisa|odeio|responsaveis)',
  ],
  negative: [
    '(ruim|mau|mal|tarde|atraso|atrasado|quebrado|molhado|danificado|errado|decepcionado|falta|faltando|perdido|esperando|problema|problemas|reclamacao|nunca|erro|erros|sujo|defeituoso|por que)',
  ],
  others: [
    '(meu|nosso|nossa|seu|vosso|o|a|os|as|um|uma|) (anterior|antigo|antiga|velho|primeiro|outro|outra|outros|outras|ex) (fornecedor|fornecedores|empresa|empresas|fabrica|fabricas|vendedor|vendedores|fabricante|fabricantes)',
    '(fornecedor|fornecedores|empresa|empresas|fabrica|vendedor|fabricante) (anterior|anteriores|antigo|antiga|de antes|que tinhamos)',
    '(outro|outra|outros|outras|muitos|muitas) (fornecedor|fornecedores|empresa|empresas|fabrica|fabricas|vendedores|fabricantes)',
    '(a|sua|vossa|na|da|) concorrencia',
    '(o|os|um|seus|seu|) (concorrente|concorrentes)',
    '(os demais|no ano passado|ano passado|ha anos|no passado|antes de conhecer voces)',
  ],
  elsewhere: [
    '((de|em|com|a|) (outro|outra|outros|outras|nenhum outro|nenhuma outra|qualquer outro) (fornecedor|empresa|fabrica|lado|lugar|local|parte|fornecedores|empresas|fabricante|vendedor|marca)|(noutro|noutra) (lado|lugar|empresa)|(de|com|em|a|) (ninguem|mais ninguem|ninguem mais|outros|outro)|(da|na|com a|) concorrencia|que nao seja de voces|a nao ser (de|com) voces)',
  ],
  seasons: [
    '(da|desta|nesta|dessa|nessa|do|deste|neste|antes da|antes do|antes das|antes de|para a|para este|este|esta|o|a|) (temporada|ano|mes|trimestre|semestre|semana|verao|inverno|primavera|outono|natal|ferias|festas|fim de ano|feira|campanha|projeto|contrato|estacao|carnaval)',
    '(de|para|em) (2024|2025|2026|2027|2028|2029|2030|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
    '(me|vou me|vamos nos) (aposento|aposentar)',
  ],
  settled: [
    '(revisou|revisado|revisa|leu|aprovou|aprovado|aprova|assinou|confirmou|confirma|redigiu|preparou|traduziu|aceitou|aceita|verificou|conferiu|checou|recomendou|olhou|viu)',
    '(contente|de acordo|tudo certo|tudo bem|tudo em ordem|tudo ok|em ordem|sem problema|sem problemas|sem objecoes|nenhum problema|esta bem|claro)',
    '(sou|e|somos|como) (um |uma |)(advogado|advogada|advogados)',
  ],
  praise: [
    '(qualidade|servico|rapidez|atendimento|preco|precos|trabalho|equipe|equipa|produto|produtos|entrega|embalagem|acabamento) (e |sao |foi |tao |realmente |simplesmente |)(inacreditavel|inacreditaveis|incrivel)',
    '(inacreditavel|incrivel) (qualidade|servico|rapidez|atendimento|preco|trabalho|equipe|produto|produtos|entrega|embalagem)',
    '(sempre|de novo|outra vez|novamente|cada vez) (perfeito|excelente|bem|muito bem|otimo|pontual|pontuais|impecavel)',
    '(voltaremos|voltarei|voltar) a (comprar|pedir)',
    '(vamos|queremos|quero) (comprar|pedir) (outra vez|de novo|novamente|mais)',
    '(compraremos|comprarei|pediremos) (de novo|novamente|outra vez)',
    '(nunca|jamais|nenhuma vez|sem|nenhum) (um |uma |houve |tivemos |tive |chegou |chega |)(um |uma |nenhum |)(problema|problemas|reclamacao|erro|erros|tarde|atraso|atrasado|mal|mau|ruim|quebrado|falta)',
    '(obrigado|obrigada|recomendo|parabens|continuem assim|amamos|amei)',
    'por que nao (os|vos|) (encontrei|encontramos|conheci|conhecemos)( voces|)',
  ],
  harmless: ['(departamento|seguro|controle|prevenção) (de|contra) fraude'],
  you: ['(voces|voce|vcs|vc|vosso|vossa|convosco)'],
  they: ['(que|quem|eles|elas|esses|uns|eram|sao|seus|suas)'],
  joints: ['(mas|porque|enquanto|embora|porem|entao|quando)'],
} satisfies AngerWords;
