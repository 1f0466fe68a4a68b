/** Work that nobody waits for now, and everybody before the end. */
export interface InFlight {
  /** Gives the work back; whether it fails is for its owner to see. */
  add<Result>(work: Promise<Result>): Promise<Result>;
  /** Resolves once all of it, and what it started, is done. */
  idle(): Promise<void>;
}

export function inFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  return {
    add(work) {
      const leave = () => {
        running.delete(work);
      };
      running.add(work);
      work.then(leave, leave);
      return work;
    },
    async idle() {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
