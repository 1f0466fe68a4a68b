import type { RatingWords } from '../rating-words.ts';

export default {
  numbers: [
    [1, 'uma estrela', 'um ponto', '1 ponto', 'um estrela'],
    [2, 'dois', 'duas'],
    [4, 'quatro'],
    [7, 'sete'],
    [8, 'oito'],
    [9, 'nove'],
    [10, 'dez'],
  ],
  levels: {
    veryBad: [
      '(pessimo|pessima|pessimos|pessimas|horrivel|terrivel|horroroso|lamentavel|desastroso|inaceitavel|ruim demais|uma porcaria)',
      '(o|a|) pior',
      'um desastre',
      '(totalmente|completamente) (insatisfeito|insatisfeita|inaceitavel)',
    ],
    bad: [
      '(ruim|ruins|mau|maus|insatisfeito|insatisfeita|insatisfeitos|decepcionado|decepcionada|desapontado|fraco|fraca|deficiente)',
      '(insatisfatorio|insatisfatoria|insuficiente|descontente|decepcionante|abaixo do esperado|abaixo da media|deixou a desejar|deixa a desejar)',
    ],
    middling: [
      '(regular|razoavel|mediano|mediana|mais ou menos|medio|media|aceitavel|neutro|neutra|normal|na media|assim assim|indiferente)',
      'nem (bom|boa|bem) nem (ruim|mau|ma|mal)',
      '(podia|poderia|pode) (ser|estar) melhor',
      '(pode|poderia|da para|precisa) melhorar',
    ],
    good: [
      '(bom|boa|bons|boas|bem|satisfeito|satisfeita|satisfeitos|contente|positivo|legal|bacana|satisfatorio|satisfatoria)',
      '(tudo|tudo muito|esta tudo) (bem|certo|bom|ok)',
      '(sem problemas|sem queixas|sem reclamacoes|acima da media|acima do esperado)',
    ],
    veryGood: [
      '(otimo|otima|otimos|excelente|excelentes|perfeito|perfeita|maravilhoso|fantastico|sensacional|impecavel|magnifico|show|espetacular)',
      '(o|a|) melhor',
      '(nota maxima|maxima|encantado|incrivel|extraordinario|nota dez|nota 10|muito bom mesmo|excepcional|adorei|top demais)',
    ],
  },
  intensifiers: [
    '(muito|muita|muito muito|bastante mesmo|super|tao|realmente|extremamente|totalmente|completamente|demais|absolutamente|mesmo muito|bem muito)',
  ],
  negators: [
    '(nao e|nao esta|nao foi|nao estou|nao estamos|nao sao|nada|nao muito|nao e nada|nao esta nada|nao tao|nem|nao achei|nao fiquei|nao ficou)',
    '(tudo menos|qualquer coisa menos|longe de|longe de ser|longe de estar|nem um pouco|nunca|jamais)',
  ],
  refusers: ['(nao)'],
  fillers: [
    '(eu|) (dou|daria|vou dar|vou de|avalio|avaliaria|classifico|diria|acho|acho que|penso que|creio que|acredito que|darei|damos|daria um|dou um|dou uma|dou nota|daria nota)( e| foi| um| uma|)',
    '(eu diria|eu diria que|na minha opiniao|em minha opiniao|para mim|pra mim|para nos|por mim|no geral|em geral|no total|por enquanto|sinceramente|honestamente)',
    '(e|esta|estou|estamos|sao|foi|foram|tem sido|seria|era|ficou|fiquei|ta|to|tudo|todos|todas)( um| uma|)',
    '(minha|nossa|a|uma|de|com) (nota|pontuacao|avaliacao|resposta|classificacao)( e| seria| de| e de|)',
    '(nota|pontuacao|avaliacao|resposta|classificacao|opcao|numero|nivel|um|uma|uns|umas|de|com)',
    '(talvez|aproximadamente|mais para|quase|cerca de|por volta de|uns|so|somente|apenas|no maximo|no minimo|pelo menos|acho)',
    '(ola|oi|bom dia|boa tarde|boa noite|obrigado|obrigada|muito obrigado|por favor|sim|claro|entao|ok|valeu|certo|abracos)',
    '(qualidade|comunicacao|servico|entrega|documentos|documentacao|embalagem|preco|pontualidade|atendimento|o servico|a qualidade|a comunicacao|a entrega|os documentos|a documentacao|a embalagem|o preco|o atendimento|experiencia|a experiencia|satisfacao)',
    '(pela|pelo|para a|para o|na|no|da|do|em) (qualidade|comunicacao|servico|entrega|documentos|documentacao|embalagem|preco|atendimento)',
    '(bastante|um pouco|meio|relativamente|desta vez|dessa vez|nao sei|nao tenho certeza|sempre|trabalho|o trabalho|com voces)',
    '(de todo)',
  ],
  subjects: ['(o|a|os|as|nos|eu|voces|eles|meu|minha|nosso|nossa|seu)'],
  things: [
    '(produto|produtos|mercadoria|pedido|envio|carga|o produto|os produtos|a mercadoria|o pedido|resultado)',
  ],
  joiners: ['(ou|e|entre|a|ate|ou talvez)'],
  units: ['(estrela|estrelas|ponto|pontos)'],
  outOf: ['(de|em|de um total de|num total de|de um maximo de)'],
  percent: ['(por cento)'],
  halves: ['(e meio|e meia)'],
  decimalPoints: ['(virgula|ponto)'],
  corrections: [
    '(desculpa|desculpe|nao desculpa|espera|nao espera|espere|quero dizer|quis dizer|alias|ou melhor|digo|corrigindo|mas sim|e sim|me enganei|enganei me|mude para|muda para|mudo para|errei|melhor dizendo|agora)',
  ],
  breaks: [
    '(mas|porque|pois|embora|ja que|devido a|no entanto|porem|exceto|apesar de|por causa|por conta|so que|visto que|uma vez que|e a|e o|e os|e as)',
    '(recomendo|recomendado|recomendamos|recomendaria|comprarei|voltaria a comprar|voltarei a comprar|voltaremos a comprar)',
    '(compro|compraria|compraremos) (de novo|novamente|outra vez)',
  ],
  scales: ['(em |numa |na |)(uma |)escala( de|)'],
  deductions: ['(menos|a menos|retirada|retirado|tiro|tiramos|descontado|desconto|tirada)'],
  denials: [
    '(nem pensar|de jeito nenhum|de maneira nenhuma|de forma alguma|nem em sonhos|nem de longe|nem a pau|impossivel|nem morto|ate parece)',
  ],
  abouts: ['(por|pelo|pela|pelos|pelas|para|considerando)'],
  notApplicable: [
    '(nao|n) (se aplica|aplicavel|aplica|e aplicavel)( a nos| no nosso caso| neste caso| ao nosso caso|)',
    '(sem experiencia|nao (posso|sei) (avaliar|opinar)|nao usei|nao se adequa)',
  ],
  others: [
    '(ainda|tudo|muito|esta|ta) bem entao',
    '(mais|menos|melhor|pior|maior|menor) (que|do que)',
    '(um pouco|muito|bem) (melhor|pior)',
    'bem (recebido|embalado|vindo|feito)',
    'nao (tenho|ha|quero|obrigado|nada)',
    '(boa|ma) sorte',
    'um (por|a um|dos|das|dia)',
    'uma das',
    'às (1|2|3|4|5|6|7|8|9|10|11|12)',
  ],
} satisfies RatingWords;
