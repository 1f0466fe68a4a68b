/** Stands for whom the platform hides; no identity, so that nobody can give it rights. */
export const ANONYMOUS = 'anonymous';
