/** How many units a negation or a stress reaches over to the word that it changes. */
export const REACH_UNITS = 3;
/** How near a word stands where hardly anything parts it from another. */
export const NEAR_UNITS = 1;
