import { aggregate } from './aggregate.ts';
import type { Command } from './context.ts';
import { count } from './count.ts';
import { create, drop, dropDatabase } from './create-drop.ts';
import { createIndexes } from './create-indexes.ts';
import { deleteCommand } from './delete.ts';
import { distinct } from './distinct.ts';
import { dropIndexes } from './drop-indexes.ts';
import { find } from './find.ts';
import { findAndModify } from './find-and-modify.ts';
import { getMore, killCursors } from './get-more.ts';
import { buildInfo, hello, ping } from './handshake.ts';
import { insert } from './insert.ts';
import { listCollections, listDatabases, listIndexes } from './list.ts';
import { update } from './update.ts';

/** Every command there is. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['hello', hello],
  ['isMaster', hello],
  ['ismaster', hello],
  ['ping', ping],
  ['buildInfo', buildInfo],
  ['buildinfo', buildInfo],
  ['endSessions', ping],
  ['find', find],
  ['getMore', getMore],
  ['killCursors', killCursors],
  ['insert', insert],
  ['update', update],
  ['delete', deleteCommand],
  ['findAndModify', findAndModify],
  ['findandmodify', findAndModify],
  ['aggregate', aggregate],
  ['count', count],
  ['distinct', distinct],
  ['createIndexes', createIndexes],
  ['dropIndexes', dropIndexes],
  ['listIndexes', listIndexes],
  ['listCollections', listCollections],
  ['listDatabases', listDatabases],
  ['create', create],
  ['drop', drop],
  ['dropDatabase', dropDatabase],
]);
