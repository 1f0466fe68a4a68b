// Loaded before a program (`--import`): its machine's clock is CLOCK_AHEAD_MS ahead of the real one, and
// on SIGUSR2 it is set by CLOCK_SET_MS more.
let aheadMs = Number(process.env.CLOCK_AHEAD_MS ?? 0);
const RealDate = Date;

globalThis.Date = class ShiftedDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + aheadMs);
    else super(...given);
  }

  static now() {
    return RealDate.now() + aheadMs;
  }
};

process.on('SIGUSR2', () => {
  aheadMs += Number(process.env.CLOCK_SET_MS ?? 0);
});
