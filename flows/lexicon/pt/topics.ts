import type { TopicWords } from '../topic-words.ts';

export default {
  papers: ['fatura', 'papéis', 'alfândega', 'conhecimento de'],
  people: ['ninguém', 'atendimento', 'comunicação', 'vendedor', 'resposta', 'grosseir'],
  time: ['atras', 'prazo', 'tarde'],
  goods: ['qualidade', 'produto', 'mercadoria', 'embalagem', 'danific', 'quebrad'],
} satisfies TopicWords;
