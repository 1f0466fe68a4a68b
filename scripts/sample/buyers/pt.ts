import type { Part } from '../buyer.ts';

export const PORTUGUESE: readonly Part[] = [
  {
    contact: 'LUSOCASA-ines',
    shipment: 'LUSOCASA-1',
    persona: 'unhappy',
    answersAll: true,
    scores: {
      overall: 2,
      quality: 5,
      timeliness: 2,
      communication: 1,
      documents: 4,
      recommend: 5,
      effort: 2,
    },
    whys: {
      overall: ['A carga chegou a Leixões com dez dias de atraso e ninguém nos disse nada.'],
      timeliness: [
        'O contentor perdeu a ligação em Roterdão.',
        'O primeiro navio já saiu atrasado de Ningbo.',
        'A fábrica entregou a mercadoria no porto depois do fecho.',
        'O camião foi pedido só na véspera.',
      ],
      communication: [
        'Três e-mails sem resposta.',
        'A pessoa que tratava da nossa conta saiu em agosto.',
      ],
      documents: ['Faltava o número do contentor na fatura.'],
    },
    open: 'Precisamos de um contacto fixo.',
  },
  {
    contact: 'LUSOCASA-rui',
    shipment: 'LUSOCASA-2',
    persona: 'content',
    scores: { overall: 'muito bom', quality: 5, timeliness: 5, effort: 5 },
    open: 'Paletes bem filmadas, sem estragos.',
  },
  {
    contact: 'LUSOCASA-marta',
    shipment: 'LUSOCASA-2',
    persona: 'silent',
    scores: { overall: 4 },
    leavesAfter: 1,
  },
  {
    contact: 'CASABELA-thiago',
    shipment: 'CASABELA-1',
    persona: 'unhappy',
    begins: 'pode ser',
    scores: {
      overall: 'ruim',
      quality: 4,
      timeliness: 3,
      communication: 4,
      documents: 1,
      recommend: '5 de 10',
      effort: 1,
    },
    whys: {
      overall: ['A carga ficou parada na alfândega de Santos e pagamos armazenagem.'],
      quality: ['Duas tampas vieram com a cor diferente.'],
      timeliness: ['O navio chegou no dia, quem atrasou foi a liberação.'],
      communication: ['Respondem bem, mas o fuso horário atrapalha.'],
      documents: [
        'O código NCM da fatura estava errado, 9401 no lugar de 9403.',
        'Usaram a fatura do pedido anterior como modelo.',
        'Não existe cadastro de produtos com o código certo.',
      ],
    },
    open: 'Foram nove dias de armazenagem, 4.300 reais.',
  },
  {
    contact: 'CASABELA-fernanda',
    shipment: 'CASABELA-2',
    persona: 'content',
    scores: { overall: 4, quality: 5, documents: 4, recommend: 9, effort: 4 },
    whys: {
      overall: ['Só faltou o manual em português.'],
      documents: ['A lista de embalagem veio sem peso por caixa.'],
    },
  },
  {
    contact: 'CASABELA-paulo',
    shipment: 'CASABELA-2',
    persona: 'refusing',
    begins: 'agora não, obrigado',
    scores: {},
  },
];
