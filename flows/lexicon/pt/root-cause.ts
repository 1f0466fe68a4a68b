import type { RootCauseWords } from '../root-cause-words.ts';

export const PT: RootCauseWords = {
  supplier: [
    '(fornecedor*) (mudou|trocou|substitu*|alterou|usou)',
    '(mudou|trocou|mudaram|trocaram|novo|outro) (de |o |)fornecedor',
    '(subcontrat*|terceiriz*|subfornecedor*)',
  ],
  material: [
    '(falta|escassez|faltou|faltava|esper*) (de |da |a |)(materia prima|material|materiais|materias primas|componente*|tecido|pecas)',
    '(materia prima|materias primas|material|materiais|componentes|tecido) (atras*|cheg* tarde|em falta|de ma qualidade|diferente|errad*|trocad*|esgotad*|mudou)',
    '(mud*|troc*) (o |de |a |)(material|materia prima)',
  ],
  template: [
    '(modelo|template|formulario|versao|desenho|arquivo|ficheiro) (errad*|antig*|incorret*|velh*|desatualizad*|anterior)',
    '(copi*) (do|da|de um|de uma|e col*) (anterior|antig*|pedido|)',
  ],
  'document-error': [
    'erro* (de |ao |)(digitacao|digitar|datilografia|transcricao|escrita|escrever|preenchimento)',
    '(digitou|digitaram|escreveram|preencheram|escreveu) (errado|mal|incorret*)',
    '(digitado errado|gralha|erro ortografico)',
  ],
  inspection: [
    '(sem|falta de|faltou|nao houve|nao ha|nao havia|nenhuma) (a |uma |)(inspecao|controle de qualidade|controlo de qualidade|verificacao|revisao|conferencia)',
    '(ninguem|nao) (foi |se |foram |)(verific*|inspecion*|confer*|revis*|control*|checou|checaram|checad*)',
    '(inspecao|verificacao|conferencia) (omitid*|insuficiente|superficial|nao foi feita)',
  ],
  'packing-method': [
    '(embalagem) (inadequad*|nao adequad*|impropri*|fraca|insuficiente|nao (era |e |)(adequad*|apropriad*|resistente|propria))',
    '(caixas|caixa|papelao|cartao) (muito |demasiado |)(frac*|fin*|frageis|mole*)',
    '(sem|falta de|faltou) (dessecante*|silica|plastico|filme|protecao|cantoneira*|palete*|saco interno|enchimento)',
    '(metodo|tipo|projeto) de embalagem',
  ],
  loading: [
    '(mal) (carregad*|empilhad*|estivad*|manusead*|acondicionad*)',
    '(mau carregamento|ma estiva|manuseio incorreto|manuseamento descuidado)',
    '(sem|nao) (amarrar|amarracao|fixar|fixacao|peacao|travar)',
  ],
  approval: [
    '(esper*|aguard*|falt*|atras*|demor*|sem) (de |da |a |por |na |pela |)(aprovacao|assinatura|autorizacao|liberacao do chefe)',
    '(aprovacao|autorizacao|assinatura) (atras*|demor*|tard*|pendente|cheg* tarde|nao cheg*)',
    '(ninguem|chefe|gerente) (aprovou|nao aprovou|nao assinou)',
  ],
  booking: [
    '(reserv*|booking|agend*) (muito |demasiado |)tarde',
    '(reserva) (tardia|feita tarde|foi feita tarde|esquecida)',
    '(nao|esquec*) (foi |de |)(reserv*)',
    '(perd*) (o |)(cut off|cutoff|corte|deadline)',
  ],
  carrier: [
    '(transitario|armador|agente de carga|transportador*|forwarder|despachante|companhia maritima) (mudou|atras*|cancel*|esquec*|adi*|perd*|erro*|demor*|rolou|deixou)',
    '(navio|voo|caminhao|camiao) (atras*|cancel*|cheg* tarde|omitiu|quebrou|avari*)',
    '(transbordo|troca de navio|mudanca de navio|rolagem)',
    'atraso (do|da) (navio|armador|transportador*|caminhao)',
  ],
  customs: [
    '(alfandega|receita) (ret*|inspecion*|demor*|atras*|bloque*|parou)',
    '(retid*|parad*|bloquead*|pres*) (na|pela|em) (alfandega|receita)',
    '(desembaraco|inspecao) (aduaneir*|alfandegar*)',
    '(falta|sem) (de |a |)(licenca|permissao) (de |)(importacao|exportacao)',
  ],
  payment: [
    '(pagamento|sinal|adiantamento|transferencia|carta de credito|deposito) (atras*|tard*|pendente|cheg* tarde|nao cheg*|demor*|liberad* tarde|foi liberado tarde|feito tarde)',
    '(esper*|aguard*|falt*|atraso) (de |do |o |no |pelo |)(pagamento|sinal|adiantamento|deposito)',
    '(pagamos|pagaram|pago|pagou) (com atraso|tarde)',
  ],
  'price-policy': [
    '(economiz*|reduzir|cort*|poupar|baixar|reducao de) (nos |os |o |em |)(custo*|gasto*|dinheiro|despesa*)',
    '(preco*) (muito |demasiado |)(alto*|baixo*|caro*)',
    '(politica de precos|orcamento (limitado|apertado|baixo)|o mais barato)',
  ],
  training: [
    '(funcionari*|pessoal|empregad*|trabalhador*|equipe|equipa) (nov*|sem experiencia|inexperient*|nao treinad*|sem treinamento|sem formacao|temporari*)',
    '(falta|sem) (de |)(treinamento|formacao|experiencia|conhecimento|treino)',
    '(nao) (sab*|conhec*) (o |os |como |)(procedimento|requisito*|processo|fazer)',
  ],
  staffing: [
    '(falta|escassez|pouco|faltava) (de |)(pessoal|gente|mao de obra|funcionarios|trabalhadores|inspetores)',
    '(pessoa|encarregad*|responsavel|vendedor*|funcionari*) (responsavel |encarregada |)(saiu|demitiu|doente|de ferias|de licenca|ausente|estava de)',
    '(sobrecarga|muito trabalho|uma so pessoa|rotatividade|sobrecarregad*|uma unica pessoa)',
  ],
  capacity: [
    '(falta de|sem|pouca|nao ha|excesso de) (capacidade|pedidos|encomendas)',
    '(fabrica|linha|producao) (cheia|saturad*|sobrecarregad*|lotada)',
    '(pedidos demais|muitos pedidos|alta temporada|epoca alta|gargalo|capacidade insuficiente)',
  ],
  planning: [
    '(mau|ma|falta de|sem|pouco) (planejamento|planeamento|programacao|previsao|plano)',
    '(planej*|program*|planead*) (mal|tarde)',
    '(producao) (comecou|iniciou|foi iniciada) (muito |)tarde',
    '(comec*|inici*) (a |)(producao|produzir) (muito |)tarde',
    '(prazo|tempo) (muito curto|curto demais|subestimad*|insuficiente)',
    '(ultima hora|as pressas|correria|subestim*)',
  ],
  communication: [
    '(ma|falta de|falha de|falha na|problema* de|pouca|sem|erro de) comunicacao',
    '(mal entendid*|malentendid*|entenderam mal|entendeu mal|barreira linguistica|barreira do idioma)',
    '(ninguem|nao) (nos |lhes |me |foi |foram |)(inform*|avis*|comunic*|transmit*|repass*)',
    '(email|mensagem|informacao) (nao (foi |)(lid*|cheg*|pass*|transmit*)|perdid*|ignorad*)',
    'comunicacao entre',
  ],
  procedure: [
    '(nao ha|sem|falta de|falta|nao existe|nao tem|faltava) (um |uma |)(procedimento*|processo*|checklist|lista de verificacao|norma*|padrao|padroes|instruc*|acompanhamento|responsavel|protocolo)',
    '(nao (foi |se |)(segu*|cumpr*|respeit*)) (o |os |as |)(procedimento*|processo*|norma*|instruc*|protocolo*)',
    '(ninguem) (e |era |)(responsavel|acompanh*|cuid*|se responsabil*)',
    '(esqueceram|esqueceu|esqueceram se) (de |)(atualizar|anexar|enviar|emitir|preparar)',
  ],
  system: [
    '(erro|falha|problema*|queda) (do|de|no|em) (sistema|software|erp|servidor|programa)',
    '(sistema|software|erp|servidor) (caiu|falhou|fora do ar|nao (atualiz*|funcion*|regist*))',
  ],
  equipment: [
    '(maquina*|equipamento|linha|empilhadeira|molde*|impressora) (quebr*|avari*|parad*|falh*|danificad*|velh*|com defeito)',
    '(avaria|quebra|falha|defeito) (de |da |na |no |do |em |)(maquina*|equipamento|linha|molde)',
    '(falta de energia|queda de energia|apagao|falta de manutencao|sem manutencao)',
    '(falta|escassez) de (conteineres|contentores)',
    '(conteiner|contentor) (com |tinha |)(furo*|buraco*|vazamento|ferrug*)',
  ],
  holiday: ['(ferias|feriado*|ano novo chines|carnaval|natal|pascoa)'],
  'force-majeure': [
    '(congestionamento|porto congestionado|congestionad*|ventania|vendaval|temporal|neblina|nevoeiro|ressaca do mar|paralisacao)',
    '(vento*) (forte*|em|no|na|demais)',
    '(fortes|muito) vento*',
    '(porto|terminal|canal|fronteira) (estava |ficou |esteve |)(fechad*|lotad*|bloquead*|parad*|cheio)',
    '(fila*) (no|de|na|do) (porto|terminal|canal)',
    '(nao) (e |foi |era |tem |)(a |)culpa (de voces|sua|vossa|do vosso lado)',
    '(culpa) (nao) (e|foi|era) (de voces|sua|vossa)',
    '(nao) (tem|teve|tinha) (nada |)(a ver|que ver) (com voces|convosco)',
    '(nada) (a ver|que ver) (com voces|convosco)',
    '(alheio*|fora) (a|ao|do) (vosso|seu|nosso|voces) controle',
    '(tufao|furacao|terremoto|inundac*|enchente*|tempestade*|greve*|pandemia|covid*|guerra|mau tempo|mar vermelho|forca maior|incendio)',
  ],
};
