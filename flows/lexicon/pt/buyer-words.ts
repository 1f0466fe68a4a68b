import type { BuyerWordsTable } from '../buyer-words-table.ts';

export default {
  before: [
    '(por favor|por gentileza|favor|ola|oi|bom dia|boa tarde|boa noite|obrigado|obrigada|desculpe|desculpa|ok|sim|bem|entao|agora|so|olha)',
    '(quero|queria|gostaria de|eu quero|eu queria|eu gostaria de|queremos|gostariamos de|preciso|preciso de|precisamos|prefiro|posso|podemos|pode|podem|poderia|e possivel|da para|como posso|como faco para|deixe me|vamos|desejo|podes|tenho que)',
  ],
  after: [
    '(por favor|por gentileza|obrigado|obrigada|agora|ja|imediatamente|ok|aqui|hoje|se possivel|senhor|senhora|muito obrigado|amigo)',
  ],
  back: [
    '(voltar|volta|volte|voltar atras|para tras|anterior|pergunta anterior|a anterior|a pergunta anterior|voltar a pergunta anterior|voltar para a (pergunta |)anterior|retroceder|retornar|um passo atras|voltar uma pergunta|desfazer)',
  ],
  skip: [
    '(pular|pula|pule|saltar|passar|passo|pular (esta|essa|a|) pergunta|pular esta|pular essa|proxima|a proxima|proxima pergunta|seguinte|pergunta seguinte|ignorar|passar (esta|essa|a|) pergunta|avancar|a seguinte|passar a frente)',
  ],
  stop: [
    '(parar|para|pare|pare com isso|parem|chega|basta|sair|terminar|termina|encerrar|encerra|encerre|cancelar|finalizar|acabar|fim|parar por aqui|ja chega|nao quero continuar|nao quero mais perguntas|sem mais perguntas|chega de perguntas|desistir|interromper)',
    '(parar|terminar|encerrar|cancelar|finalizar|sair|abandonar) (a|o|da|do|esta|este|com a|com o) (pesquisa|conversa|chat|questionario|inquerito|enquete)',
  ],
  stopForever: [
    '(não me|não nos|por favor não me) (escrevam|escreva|mandem|mande|enviem|envie|contatem|contate|incomodem|incomode|liguem)( mais|)( mensagens| mensagem| nada|)( mais|)',
    '(removam|remova|apaguem|apague|excluam|exclua|tirem|tire) (meu|o meu|nosso) (número|contato|email|telefone)( da lista|)',
    '(parem|pare|para) de (me escrever|me mandar mensagens|me enviar mensagens|me contatar|me incomodar|mandar mensagens)',
    '(parar para sempre|descadastrar|descadastre me|cancelar (a |minha |)(inscricao|assinatura|subscricao)|cancelar inscricao|remover me|me remova|me remova da lista|me tire da lista|retire me da lista|bloquear|nunca mais|nao quero (mais |receber |receber mais )mensagens|sem mais mensagens|chega de mensagens|descadastro|parar definitivamente|sair da lista)',
    'nao (me|nos) (escreva|escrevam|contacte|contate|contatem|mande|mandem|envie|enviem|incomode|incomodem|perturbe|perturbem|chame|ligue|liguem|chateie|chateiem)( mais| mais mensagens| nunca mais| mensagens| novamente|)',
    '(pare|parem|deixe|deixem) de (me escrever|me mandar mensagens|me enviar mensagens|enviar mensagens|mandar mensagens|me incomodar|me perturbar|incomodar|me contatar|me ligar|perturbar)',
    'nao (voltem|volte) a (escrever me|contactar me|me contactar|me escrever|incomodar)',
  ],
  human: [
    '(humano|um humano|pessoa|uma pessoa|pessoa real|uma pessoa real|uma pessoa de verdade|ser humano|atendente|um atendente|atendente humano|atendimento humano|operador|operadora|agente humano|suporte humano|alguem real|assistente humano|representante)',
    '(falar|conversar|falo|me passe|me passa|me transfira|transferir|contactar|contatar|passar|ser transferido) (com|para|a) (uma|um|o|a|algum|alguma|seu|) (pessoa|humano|atendente|agente|operador|gerente|supervisor|responsavel|representante|pessoa real|ser humano|alguem|vendedor|chefe|consultor|funcionario|colega)',
    '(falar|conversar) com (alguem|alguem de verdade|alguem da equipe|alguem da equipa|voces|a equipe|o suporte|o atendimento|seu gerente|o vosso gerente|gente)',
    '(me ligue|me liga|ligue me|liguem me|me liguem|quero que me liguem|tem alguem ai|ha alguem ai|tem alguem|nao quero (falar com |)(um |)(robo|bot)|sem robo|gerente por favor)',
    '(reclamar|fazer uma reclamacao|reclamacao|apresentar uma reclamacao|registrar uma reclamacao|abrir uma reclamacao)',
  ],
  who: [
    '(quem e voce|quem e|quem sao voces|quem es|quem es tu|quem esta falando|quem fala|quem ta falando|com quem (eu |)falo|com quem estou falando|quem escreve|quem esta escrevendo|quem e este|o que e voce|de que empresa (e|sao)|que empresa e|de qual empresa|qual empresa)',
    '(voce e|voces sao|es|e|isto e|isso e|estou falando com) (um |uma |)(bot|robo|humano|pessoa|pessoa real|maquina|real|golpe|ia|de verdade)',
  ],
  help: [
    '(ajuda|ajude me|me ajude|me ajuda|ajudar|preciso de ajuda|como funciona|como funciona isto|como funciona isso|o que posso (fazer|dizer|escrever)|opcoes|menu|comandos|instrucoes|o que e isto|o que e isso|nao entendi|nao entendo|nao entendi a pergunta|nao percebi|nao percebo|o que significa( isso| isto|)|socorro)',
  ],
  privacy: [
    '(privacidade|politica de privacidade|aviso de privacidade|protecao de dados|confidencialidade|lgpd|rgpd|e (confidencial|anonimo|anonima|seguro|sigiloso)|confidencial|sigilo)',
    '(o que|como) (fazem|voces fazem|fazes|usam|guardam|tratam|e feito) (com |)(os |)(meus|nossos) (dados|respostas)',
    '(para que (querem|usam|precisam dos|precisam de) (os |)meus dados|quem (ve|le|vera) (minhas|as minhas) respostas|por que (precisam dos|guardam os|guardam) meus dados|como conseguiram (o |)meu numero|por quanto tempo guardam (os |)meus dados)',
  ],
  myData: [
    '(meus dados|os meus dados|ver (os |)meus dados|ver (as |)minhas respostas|minhas respostas|exportar (os |)meus dados|baixar meus dados|copia dos meus dados|acessar meus dados|aceder aos meus dados|mostrar meus dados|consultar meus dados|que (dados|informacoes) (tem|voces tem|guardam) (sobre|de) mim|o que (sabem|voces sabem) sobre mim)',
  ],
  delete: [
    '(apagar|excluir|eliminar|deletar|remover|apague|apaguem|exclua|excluam|elimine|eliminem|delete|apaga) (meus|os meus|todos os meus|minhas|as minhas|os|) (dados|respostas|informacoes|dados pessoais|conversa)',
    '(apagar|excluir|deletar|apagar tudo|excluir tudo|eliminar tudo|esquecam me|me esquecam|direito ao esquecimento|apagar minha conta|excluir minha conta|apagar a conversa)',
  ],
  feedback: [
    '(comentario|comentarios|sugestao|sugestoes|deixar um comentario|opiniao|dar minha opiniao|dar feedback)',
  ],
  continue: [
    '(continuar|continua|continue|seguir|siga|prosseguir|prossiga|retomar|vamos continuar|continuar (com |)a pesquisa|retomar a pesquisa|continuemos|pode continuar|estou pronto|estou pronta|comecar a pesquisa)',
  ],
  restart: [
    '(recomecar|reiniciar|comecar de novo|comecar novamente|comecar outra vez|do inicio|desde o inicio|do comeco|comecar do zero|comecar do inicio|do zero|de novo desde o inicio|reiniciar a pesquisa|refazer|voltar ao inicio)',
  ],
  change: [
    '(alterar|mudar|corrigir|modificar|editar|mudanca|correcao|alteracao|trocar|alterar (minha |a |uma |)resposta|mudar (minha |a |uma |)resposta|corrigir (minha |a |uma |)resposta|alterar minhas respostas|mude|altere|atualizar|retificar)',
  ],
  changeLeads: [
    '(a|o|os|as|minha|meu|resposta|a resposta|minha resposta|nota|a nota|minha nota|pontuacao|a pontuacao|da|de|do|pergunta|a pergunta|numero|para|sobre|a nota da|a nota de|minha nota de|minha nota da|a resposta da|a resposta de|a avaliacao da|avaliacao)',
  ],
  changeTopics: [
    '(qualidade|qualidade do produto|entrega|pontualidade|prazo|prazo de entrega|pontualidade da entrega|comunicacao|documentos|documentacao|exatidao dos documentos|geral|satisfacao geral|satisfacao|recomendacao|esforco|ultima|anterior|primeira|ultima resposta|resposta anterior)',
    '(comparação|expectativas|o esperado|confiabilidade|competência|confiança|aparência|atenção|rapidez|nível)',
  ],
  changeTails: [],
  language: [
    '(idioma|idiomas|lingua|linguagem|mudar idioma|mudar (de|o) idioma|trocar (de |o |)idioma|alterar (o |)idioma|outro idioma|outra lingua|mudar a lingua|que idiomas|quais idiomas|escolher idioma|meu idioma)',
  ],
  languageBefore: [
    '(em|falar|fala|falas|voce fala|falar em|idioma|mudar para|mudar para o|mudar o idioma para|alterar para|trocar para|so|eu falo|falo|so falo|escrever em|escreva em|responder em|responda em|continuar em|prefiro|usar|para o|passar para|vamos falar|vamos falar em|tem em)',
  ],
  languageAfter: ['(so|somente|apenas|do brasil|brasileiro)'],
} satisfies BuyerWordsTable;
