import type { CarrierWords } from './en.ts';

const pt: CarrierWords = {
  greeting: 'Olá, {contact},',
  forward:
    'a sua remessa {shipment} ({product}) {hasArrived, select, yes {chegou em {arrivedOn}} other {já deve ter chegado}}. Gostaríamos de saber como correu: algumas perguntas curtas, cerca de dois minutos, no seu navegador ou aplicativo de mensagens.\n\n{link}\n\nSe lhe pedirem um código: {code}',
  remind:
    'há alguns dias perguntámos como correu a sua remessa {shipment} ({product}). Se tiver dois minutos, a sua resposta ajuda-nos a melhorar:\n\n{link}\n\nSe lhe pedirem um código: {code}',
  notice:
    'a sua remessa {shipment} ({product}) {delay, select, delay {está atrasada} other {passou para um navio posterior}}.{isExpected, select, yes { Esperamos agora que chegue em {expectedOn}.} other {}} Lamentamos o sucedido. Escreva-me, por favor, se isto lhe causar dificuldades.',
  closing: 'Com os melhores cumprimentos',
};

export default pt;
