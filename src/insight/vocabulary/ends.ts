import { END_REASONS } from '../../core/contract/response.ts';

/** In which ways a response can stand; `open` ones have not ended. */
export const ENDS = [...END_REASONS, 'open'] as const;
