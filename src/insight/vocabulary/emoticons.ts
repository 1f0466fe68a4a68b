/** Faces made of signs, such as `:-)`, `^_^` and `T_T`, as part of a regular expression. */
export const EMOTICONS = String.raw`[:;=]-?[()]|<3|\^[_.-]?\^|\bT[_.-]T\b|>[_.-]<`;
