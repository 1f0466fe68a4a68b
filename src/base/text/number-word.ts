/** A word that only says that a number follows: `INV No. 2026-0414`. NFKC makes `No` of `№` and `Nº`. */
export const NUMBER_WORD = /^(?:no|nr|num|number|nummer|número|numero|numéro|номер|رقم)$/iu;
