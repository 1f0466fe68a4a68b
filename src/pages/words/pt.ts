import type { PagesWords } from './en.ts';

export default {
  subtitle: 'A sua opinião, em poucos minutos',
  lead: 'Como foi a remessa {shipment}?',
  leadUnderway: 'Como está indo a remessa {shipment} até agora?',
  arrived: 'Chegou em {date}',
  shipped: 'Enviada em {date}',
  openHere: 'Responder aqui no navegador',
  elsewhere: 'Ou em outro aplicativo',
  openChannel: 'Continuar no {channel}',
  scanWith: 'Escaneie isto com o {channel}:',
  thenSend: 'Depois envie o seu código por lá.',
  sendCode: 'Ou envie o seu código para nós no {channel}.',
  yourCode: 'Seu código',
  copy: 'Copiar',
  copied: 'Copiado',
  personal: 'Este convite é só para você. Por favor, não o repasse.',
  printed: 'Escaneie isto para nos contar como foi a remessa.',
  typed: 'Sem câmera? Abra {address} e digite este código:',
  shipment: 'Remessa {shipment}',
  expiredTitle: 'Este link expirou',
  expired:
    'Os convites ficam abertos por tempo limitado. Se ainda quiser nos contar algo, teremos prazer em ouvir.',
  forgedTitle: 'Este link não funciona',
  forged:
    'Talvez falte uma parte. Abra-o de novo na nossa mensagem, digite o código outra vez ou escreva para nós sem ele.',
  crowdedTitle: 'Aguarde um minuto, por favor',
  crowded:
    'Foram digitados códigos demais a partir daqui. Tente de novo em um minuto ou escreva para nós sem código.',
  closedTitle: 'Este chat é para clientes convidados',
  closed:
    'Abra o link da nossa mensagem ou digite abaixo o código que está nela. Se não recebeu nenhuma mensagem nossa, fale com o seu contato habitual.',
  missingTitle: 'Não há nada aqui',
  missing:
    'O endereço pode estar errado. Se você tem um código da nossa mensagem, digite-o abaixo.',
  failedTitle: 'Algo deu errado do nosso lado',
  failed: 'Nada do que você nos contou se perdeu. Tente de novo em um minuto.',
  busyTitle: 'Estamos ocupados por um momento',
  busy: 'Tente de novo em alguns segundos. Nada se perde.',
  refusedTitle: 'Não foi possível entender este pedido',
  refused: 'Volte e tente de novo, ou escreva para nós.',
  writeToUs: 'Escrever para nós',
  homeTitle: 'Assistente de opiniões de {company}',
  homeText: 'Se enviamos um convite a você, abra o link dele ou digite o código aqui.',
  homeWrite: 'Sem convite? Você também pode escrever para nós.',
  enterCode: 'Código da nossa mensagem',
  open: 'Abrir',
} satisfies PagesWords;
