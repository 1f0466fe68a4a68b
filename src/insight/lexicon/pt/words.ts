import type { LexiconWords } from '../lexicon-words.ts';

export default {
  letters: 'ãõêçàâáíóú',
  stemmer: 'porter_stemmer_pt',
  general: [],
  small:
    'o a os as um uma uns umas e ou mas se de do da dos das em no na nos nas com por para que é são foi era ser não seu sua seus nosso nossa lhe me te muito mais como já há este esta isso isto quando porque tudo todos também sem sobre',
  common: `o a os as está estão errada errado erradas errados fatura faturas um uma uns umas de do da dos das ao aos que e ou em no na nos nas é são foi foram era eram ser há tem têm temos por para com sem pelo pela
    se não nao sim nós seu sua seus suas meu minha muito muita mais menos mas porque como quando onde quem qual este esta isto isso esse essa tudo todo todos toda todas
    nada ninguém ninguem nenhum nenhuma nunca sempre também tambem já ainda só apenas outra outro vez bem mal melhor pior bom boa bons boas
    mercadoria carga pedido pedidos entrega envio chegou chegaram veio vieram caixas caixa documentos qualidade preço preco
    danificada danificado danificadas danificados danificou quebrada quebrado quebradas quebrados molhada molhado molhadas molhados amassada amassadas faltam faltaram falta atraso atrasou demora
    obrigado obrigada olá ola desculpe desculpem satisfeitos satisfeito contentes recebemos recebi pedimos esperamos tivemos reclamação reclamações problema problemas
    peças metade semana semanas dias faz estava estavam podia poderia desde até ate sobre entre depois antes fornecedor você voces vocês responder`,
  evidence: {
    faults: 'falt* errad* incompleto incorret* diferente trocad* defeito defeituos* falha*',
    bare: 'caixa* papelão palete* contêiner* contentor* container* carga envio envi* cheg* chegou receb* dias estado condições peso pedido* produto loja equipe material sistema original originais dinheiro email contato unidade* rápid* leve grande* pequen* novamente de_novo próxima segunda experiência fino',
  },
  coached: {
    asking:
      'por favor|pode(?:ria)?|podem|ajude(?:-nos|-me)?|agradec|esperamos|pe[cç]o|gentileza|n[aã]o esque[cç]',
    rating: 'd[eêé](?:-nos|-me|em)?|dar|avali(?:e|ar|em)|coloque|marque|deixe|escolha|pontue',
    number: '10|dez|9|nove|5|cinco',
    unit: 'pontos?|estrelas?|de (?:10|dez|5|cinco)|/ ?(?:10|5)',
    top: '(?:nota|pontua[cç][aã]o|avalia[cç][aã]o) (?:m[aá]xima|alta|10|dez|5|cinco)|(?:melhor|boa) (?:nota|avalia[cç][aã]o|pontua[cç][aã]o)|um (?:10|dez)|um (?:5|cinco)',
    denial: 'n[aã]o precisa|n[aã]o é necess[aá]rio|nunca',
  },
} satisfies LexiconWords;
