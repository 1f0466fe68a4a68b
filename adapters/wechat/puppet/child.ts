import { runChild } from './run-child.ts';

/** The process in which wechaty runs: what goes wrong in its many packages stays there. */
runChild();
