/** Exit statuses of the program, as in sysexits.h. */
export const EXIT = { usage: 2, unavailable: 69, configuration: 78 } as const;
