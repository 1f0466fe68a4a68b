import type { FlowWords } from './en.ts';

export default {
  language: {
    name: 'Português',
    dates: 'pt-BR',
    betweenSentences: ' ',
  },

  consent: {
    opening:
      'Olá{named, select, yes { {name}} other {}}, aqui é a {company}{managed, select, yes {, em nome de {manager}, que cuida dos seus pedidos} other {}}. {about}: {count, plural, one {# pergunta curta} other {# perguntas curtas}}, cerca de {minutes} min.\n\nAs suas respostas são guardadas pela {company} para melhorar o nosso trabalho, vistas apenas pelas pessoas que cuidam dos seus pedidos e apagadas quando solicitado. Envie “privacidade” para saber mais ou “parar” a qualquer momento para encerrar.',
    aboutArrived: 'A sua remessa {shipment} chegou e gostaríamos de saber como foi a entrega',
    aboutShipment: 'Gostaríamos de saber como foi a sua remessa {shipment}',
    openingQuestion: 'Podemos começar?',
    begin: 'Sim, começar',
    notNow: 'Agora não',
    callMe: 'Liguem-me, por favor',
    callComing: 'Com prazer: alguém vai ligar. Diga-nos aqui quando lhe convém e para que número.',
    notNowReply:
      'Sem problema. Quando for conveniente, envie “continuar” e começamos. Tenha um bom dia!',
    takenAsYes: 'Entendo isso como um sim.',
    askConsentAgain: 'Por favor, escolha “Sim, começar” ou “Agora não”.',
  },

  questions: {
    askOverall: 'De modo geral, qual é o seu grau de satisfação com a remessa {shipment}?',
    askDimension: 'Qual é o seu grau de satisfação com {dimension}?',
    askRecommendation: 'Qual é a probabilidade de recomendar a {company} a um parceiro comercial?',
    askEffort: 'Quão fácil foi resolver o problema com esta remessa?',
    askExpectation: 'Em comparação com o que esperava, como foi?',
    askExpected: 'Que nível um excelente fornecedor deveria atingir neste ponto: {dimension}?',
    scales: {
      satisfaction: '{lowest} = muito baixo, {highest} = muito alto',
      recommendation: '{lowest} = de modo nenhum, {highest} = com certeza',
      effort: '{lowest} = muito difícil, {highest} = muito fácil',
      expected: '{lowest} = nível muito baixo, {highest} = nível muito alto',
    },
    better: 'Melhor que o esperado',
    asExpected: 'Como esperado',
    worse: 'Pior que o esperado',
    notApplicable: 'Não se aplica',
    askOpen: 'Última pergunta: há mais alguma coisa que devamos saber ou melhorar?',
    askSeveral: 'O que deu errado com a remessa {shipment}?',
    oneByOne: 'Escolha uma de cada vez ou escreva várias.',
    askMore: 'Anotado: {chosen}. Mais alguma coisa?',
    noneOfThese: 'Nada disto',
    thatIsAll: 'É tudo',
    skip: 'Pular',
  },

  labels: {
    quality: 'a qualidade dos produtos',
    timeliness: 'a pontualidade da entrega',
    communication: 'a nossa comunicação',
    documents: 'a exatidão dos documentos',
    reliability: 'a confiabilidade no cumprimento do prometido',
    assurance: 'a competência e a confiança transmitida',
    tangibles: 'a aparência da mercadoria, da embalagem e dos documentos',
    empathy: 'a atenção às suas necessidades',
    responsiveness: 'a rapidez de resposta e de ajuda',
    overall: 'a remessa como um todo',
    recommend: 'a recomendação da nossa empresa',
    effort: 'a facilidade em obter ajuda',
    open: 'o seu comentário',
    expectation: 'a comparação com o esperado',
    problems: 'o que deu errado',
    expectedLevel: 'o nível que espera ({dimension})',
  },

  options: {
    late: 'Entrega com atraso',
    damaged: 'Mercadoria danificada',
    'wrong-goods': 'Mercadoria errada',
    missing: 'Mercadoria em falta',
    defects: 'Defeitos do produto',
    packing: 'Embalagem',
    papers: 'Erros nos documentos',
    service: 'Atendimento e comunicação',
  },

  whys: {
    sorryLow:
      'Lamento que esta remessa o tenha decepcionado. A sua resposta vai para as pessoas que podem resolver isto, e só perguntarei o essencial.',
    speakToPerson: 'Falar com uma pessoa',
    moreQuestions: 'Mais perguntas',
    whyFirst:
      'Obrigado. A sua nota para {dimension} foi {score} de {highest}. Qual foi o motivo principal?',
    meantBest:
      'Você deu {score} de {highest}, e {highest} é a melhor nota. Se queria dar outra nota, envie-a; se não:',
    whyFailure: 'Você deu {score} de {highest}. Qual foi o motivo principal?',
    whyNearTop: 'Obrigado. O que faltou para {dimension} chegar à nota {highest}?',
    whyNext1: 'A sua resposta foi: “{quote}”. Por que isso aconteceu, até onde você sabe?',
    whyNext2: '“{quote}” – e o que esteve por trás disso?',
    whyNext3: 'Entendido: “{quote}”. O que levou a isso?',
    whyNext4:
      'Um último porquê: “{quote}” – o que teria de mudar para que isso não volte a acontecer?',
    examples: {
      any: 'Compreendo: “{quote}”. Poderia dar um exemplo – o que aconteceu, e quando?',
      goods:
        'Compreendo: “{quote}”. Poderia dar um exemplo – qual caixa ou peça, e o que tinha de errado?',
      time: 'Compreendo: “{quote}”. Poderia dar um exemplo – o que chegou atrasado, e quantos dias?',
      papers:
        'Compreendo: “{quote}”. Poderia dar um exemplo – qual documento, e o que estava errado nele?',
      people: 'Compreendo: “{quote}”. Poderia dar um exemplo – o que aconteceu, com quem e quando?',
    },
    dontKnow: 'Não sei',
    chainThanks: 'Obrigado, isso nos ajuda a encontrar a causa.',
    chainRefused: 'Tudo bem, ficamos por aqui neste ponto.',
  },

  ending: {
    thanks:
      'Essa foi a última pergunta. Obrigado{named, select, yes { {name}} other {}}! As suas respostas vão diretamente para as pessoas que cuidam dos seus pedidos.',
    thanksLow:
      'Essa foi a última pergunta. Obrigado{named, select, yes { {name}} other {}} pela franqueza. As suas respostas vão diretamente para as pessoas que cuidam dos seus pedidos, e vamos apurar o que deu errado.',
    thanksRequest: 'Você nos fez um pedido: uma pessoa da equipe responderá por aqui.',
    changeHint: 'Para corrigir uma resposta, envie “alterar”.',
  },

  unclear: {
    rating:
      'Não tenho certeza de ter entendido a nota. Por favor, envie um número de {lowest} a {highest}.',
    outside: '{heard} não está nesta escala. Por favor, envie um número de {lowest} a {highest}.',
    options: 'Desculpe, não encontro isso na lista. Escolha da lista ou envie “pular”.',
    several: 'Recebi mais de uma nota. Qual devo anotar, de {lowest} a {highest}?',
    expectation:
      'Não tenho certeza de ter entendido. Foi melhor que o esperado, como esperado ou pior que o esperado?',
    still:
      'Desculpe, ainda não reconheço uma nota. Envie apenas um número de {lowest} a {highest} ou “pular”. Se preferir falar com uma pessoa, envie “humano”.',
    choice:
      'Desculpe, ainda não entendi. Toque em um dos botões ou escreva o que está nele. Se preferir falar com uma pessoa, envie “humano”.',
    cannotJudge: 'Sem problema. Se não puder avaliar, escolha “Não se aplica”.',
    cannotSay: 'Sem problema. Envie “pular” para continuar sem dar nota.',
    emptyAnswer: 'Não consegui ler nenhuma palavra na sua mensagem.',
  },

  changes: {
    corrected: 'Corrigido: {dimension}, {before} → {after}.',
    correctedWords: 'Corrigido, obrigado.',
    recalled: 'Removi essa resposta.',
    changeWhich: 'Qual resposta gostaria de alterar?',
    changeNothing: 'Ainda não há resposta para alterar.',
    nothingBefore: 'Esta é a primeira pergunta.',
    skipped: 'Pergunta pulada.',
  },

  goingOn: {
    reminder: 'Um breve lembrete: gostaríamos de saber como foi a remessa {shipment}.',
    welcomeBack: 'É bom ter notícias suas. Continuamos de onde paramos.',
    resumed: 'De volta às nossas perguntas:',
    nextWaits:
      'Obrigado, também tenho a remessa {shipment}. Vamos terminar esta primeiro; a outra vem logo em seguida.',
  },

  anytime: {
    noted: 'Obrigado, está anotado.',
    mediaNoted: 'Obrigado, guardei isso com as suas respostas.',
    staleChoice: 'Esta pergunta já foi respondida. Envie “alterar” para corrigi-la.',
    stopped:
      'Paramos por aqui. O que você já nos disse fica guardado; se mudar de ideia, envie “continuar”.',
    optedOut:
      'Entendido: você não receberá mais mensagens nossas por aqui. Se um dia quiser nos escrever, fique à vontade.',
    refused:
      'Desculpe o incômodo. Não perguntaremos mais nada. Se algo deu errado, envie “humano”.',
    humanComing:
      'Estou encaminhando a sua mensagem a uma pessoa da equipe, que responderá por aqui.',
    angerHeard:
      'Sinto muito – isso não deveria ter acontecido. Não haverá mais perguntas: uma pessoa da equipe entrará em contato por aqui.',
    crowded:
      'Trocamos muitas mensagens em pouco tempo, por isso faço uma pausa. Uma pessoa da equipe vai ver isto e responder.',
    dataRequest:
      'Uma pessoa da equipe cuidará da sua solicitação sobre os seus dados e responderá por aqui.',
    who: 'Sou o assistente da {company}, um programa, e pergunto em nome das pessoas que cuidam dos seus pedidos.',
    whoAbout: 'Trata-se da remessa {shipment}.',
    whoOwner: 'O seu contato é {owner}.',
    whoProof: 'Você pode conferir isto nos seus próprios documentos:',
    facts: {
      product: 'Mercadoria: {product}',
      destination: 'Destino: {destination}',
      arrival: 'Chegada: {day}',
    },
    help: 'Você pode responder com os botões ou com as suas próprias palavras. A qualquer momento: “voltar”, “pular”, “alterar”, “humano”, “idioma”, “quem é você”, “privacidade”, “parar”, “parar para sempre”.',
    privacy:
      'A {company} guarda as suas respostas e esta conversa para melhorar o seu trabalho e resolver problemas com as suas remessas. Elas são vistas pelas pessoas que cuidam dos seus pedidos, guardadas enquanto a relação comercial o exigir e não são repassadas a mais ninguém; são transmitidas por este aplicativo de mensagens. As fotos e os arquivos que enviar são guardados com elas. Uma reclamação, ou o desejo de falar com uma pessoa, é ouvida e guardada a qualquer momento, também antes de aceitar as perguntas. Você pode consultá-las, corrigi-las ou apagá-las: envie “meus dados”, “alterar” ou “apagar meus dados”.{link}',
    privacyLink: ' Mais informações: {link}',
    languageWhich: 'Qual idioma você prefere?',
    feedbackThanks: 'Obrigado, anotamos: “{quote}”.',
    feedbackAsk: 'Por favor, escreva o que gostaria de nos dizer.',
  },

  files: {
    tooLarge:
      'Esse arquivo tem mais de {limit} MB e não pude guardá-lo. Envie um menor ou conte com palavras, por favor.',
  },

  welcome: {
    greeting:
      'Olá{named, select, yes { {name}} other {}}, aqui é a {company}. Se quiser nos contar como foi uma remessa, envie o número do pedido ou da remessa. Ou simplesmente escreva o que aconteceu.',
    noted:
      'Obrigado, anotamos e vamos encaminhar. Se for sobre um pedido, envie o número; se preferir falar com uma pessoa, envie “humano”.',
    orderUnknown:
      'Não encontrei esse número. Por favor, verifique-o ou simplesmente escreva o que aconteceu.',
    linkUnknown:
      'Este link não funciona aqui: pode ter expirado ou pertencer a outra pessoa. Envie o número do pedido ou simplesmente escreva o que aconteceu.',
  },

  waiting: {
    isIn: 'A equipe atende hoje até as {time} ({zone}).',
    isOut: 'Não há ninguém no momento. A equipe volta a atender: {day}, às {time} ({zone}).',
    sorry: 'Sinto muito: ninguém conseguiu responder ainda.',
    kept: 'O que você escreveu está guardado.',
    known: 'O que você escreveu está guardado, e a equipe sabe que você está esperando.',
    goOn: 'Enquanto isso, envie “continuar” para seguir com as perguntas.',
    continue: 'Continuar',
  },

  verification: {
    told: 'Olá{named, select, yes { {name}} other {}}, sobre a remessa {shipment}: {told}',
    ask: 'O assunto está resolvido para você?',
    yes: 'Sim, resolvido',
    no: 'Não, ainda não',
    reminder: 'Podemos perguntar mais uma vez sobre a remessa {shipment}?',
    thanks: 'Obrigado por nos avisar. Que bom que está resolvido.',
    whatIsLeft: 'Lamentamos. O que ainda não está certo?',
    reopened:
      'Obrigado, já avisei a equipe: o assunto foi reaberto e uma pessoa vai responder por aqui.',
    unclear: 'Para não haver engano: está resolvido? Escolha "{yes}" ou "{no}".',
    late: 'Esta pergunta não está mais aberta. Se algo ainda não está certo, envie "humano".',
  },
} satisfies FlowWords;
