import type { ThemeTerms } from './theme-terms.ts';

/** Own work, CC0-1.0. */
export const PORTUGUESE_THEMES: ThemeTerms = {
  quality: `
    qualidade bateria tela câmera funcion* defeito som material sistema memória desempenho carreg*
    produto defeituos* falha* resistente costura* enferruj*`,
  design: 'cor cores tamanho lindo linda bonit* leve pesad* design pequen* grande peso fino',
  delivery: `
    entreg* chegou chega chegar receb* prazo atras* demor* correio* frete transportadora rápid*
    dias envio enviad* rastre* navio embarque no_prazo pontual* contêiner container atraso`,
  packaging: `
    embal* caixa amassad* quebrad* danific* avariad* lacrad* condições estado bolha plástico
    caixas palete* molhad* umidade papelão`,
  service: `
    atendimento vendedor* loja respost* responde* comunicação atencios* suporte sac contato equipe
    vendedores email`,
  price: `
    preço preco barat* car* custo valor desconto promoção oferta grátis brinde dinheiro cobrança
    taxa* tarifa* custos`,
  accuracy: `
    falt* errad* incompleto incorret* diferente descrição anunciad* quantidade só_recebi unidade*
    trocad* amostra faltando faltaram não_confere especificaç*`,
  aftersales: `
    devol* troca trocar reembols* garantia estorn* reclam* cancel* dinheiro nota_de_crédito
    reposição reclamaç*`,
  documents: `
    nota_fiscal fatura certificado alfândega documento* manual documentação
    conhecimento_de_embarque lista_de_embarque packing_list etiqueta* fatura* certificados
    desembaraço`,
  authenticity: 'original originais fals* genuín* autêntic* pirata réplica',
  ordering: 'compra compras comprei pedido pagamento boleto site experiência pedidos proforma',
  loyalty: 'recomend* novamente de_novo voltar* indico próxima segunda continuar* parceria',
};
