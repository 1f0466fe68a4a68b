import { decodeKeepingRaw } from '../bson/decode.ts';
import { encode } from '../bson/encode.ts';
import { RawDocument } from '../bson/raw-document.ts';
import type { Doc } from '../bson/value.ts';

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;

const HEADER_BYTES = 16;
const MESSAGE_HEAD_BYTES = HEADER_BYTES + 5;
const REPLY_HEAD_BYTES = HEADER_BYTES + 20;

const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;
const KNOWN_REQUIRED_FLAGS = CHECKSUM_PRESENT | MORE_TO_COME;

/** Documents that commands store or compile themselves; nothing else needs to stay bytes. */
const RAW_FIELDS = new Set(['documents', 'updates', 'deletes', 'update']);

/** A command as it came from the wire. */
export interface Request {
  readonly id: number;
  readonly body: Doc;
  readonly legacy: boolean;
  /** The client does not listen for an answer. */
  readonly unacknowledged: boolean;
}

/** What nobody who speaks the protocol sends: the connection cannot be understood any further. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}

export function readRequest(message: Buffer): Request {
  const id = message.readInt32LE(4);
  const opcode = message.readInt32LE(12);
  if (opcode === OP_MSG) return readMessage(message, id);
  if (opcode === OP_QUERY) return readLegacyQuery(message, id);
  throw new ProtocolError(`unknown opcode ${opcode}`);
}

function readMessage(message: Buffer, id: number): Request {
  if (message.length < MESSAGE_HEAD_BYTES + 5) throw new ProtocolError('a message is too short');
  const flags = message.readUInt32LE(HEADER_BYTES);
  if ((flags & 0xffff & ~KNOWN_REQUIRED_FLAGS) !== 0) throw new ProtocolError('unknown flags');
  const end = message.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  const sections: Section[] = [];
  for (let at = HEADER_BYTES + 4; at < end; ) {
    const section = readSection(message, at, end);
    sections.push(section);
    at = section.end;
  }
  const bodies = sections.filter((section) => section.kind === 'body');
  const [first] = bodies;
  if (first === undefined || bodies.length > 1) throw new ProtocolError('not exactly one body');
  for (const section of sections) {
    if (section.kind === 'sequence') first.body.set(section.name, section.documents);
  }
  return { id, body: first.body, legacy: false, unacknowledged: (flags & MORE_TO_COME) !== 0 };
}

type Section =
  | { readonly kind: 'body'; readonly end: number; readonly body: Doc }
  | {
      readonly kind: 'sequence';
      readonly end: number;
      readonly name: string;
      readonly documents: RawDocument[];
    };

function readSection(bytes: Buffer, at: number, limit: number): Section {
  const kind = bytes[at];
  if (at + 5 > limit) throw new ProtocolError('a section is cut off');
  const start = at + 1;
  const end = start + bytes.readInt32LE(start);
  if (end <= start + 4 || end > limit) throw new ProtocolError('a section has a wrong length');
  if (kind === 0) {
    return {
      kind: 'body',
      end,
      body: decodeKeepingRaw({ bytes, at: start, limit: end }, RAW_FIELDS),
    };
  }
  if (kind === 1) return readSequence(bytes, start + 4, end);
  throw new ProtocolError(`unknown kind of section ${kind}`);
}

function readSequence(bytes: Buffer, start: number, end: number): Section {
  const nameEnd = bytes.indexOf(0, start);
  if (nameEnd < 0 || nameEnd >= end) throw new ProtocolError('a sequence has no name');
  const documents: RawDocument[] = [];
  for (let at = nameEnd + 1; at < end; ) {
    const length = at + 5 <= end ? bytes.readInt32LE(at) : 0;
    if (length < 5 || at + length > end) throw new ProtocolError('a sequence is cut off');
    documents.push(new RawDocument(bytes.subarray(at, at + length)));
    at += length;
  }
  return { kind: 'sequence', end, name: bytes.toString('utf8', start, nameEnd), documents };
}

/** Old handshakes only: flags, collection name, skip, count, then the command. */
function readLegacyQuery(bytes: Buffer, id: number): Request {
  const nameEnd = bytes.indexOf(0, HEADER_BYTES + 4);
  if (nameEnd < 0) throw new ProtocolError('a query has no collection');
  const body = decodeKeepingRaw({ bytes, at: nameEnd + 9, limit: bytes.length }, RAW_FIELDS);
  body.set('$db', bytes.toString('utf8', HEADER_BYTES + 4, nameEnd).replace(/\.\$cmd$/, ''));
  return { id, body, legacy: true, unacknowledged: false };
}

let lastId = 0;

export function writeReply(request: Request, answer: Doc): Buffer {
  const headBytes = request.legacy ? REPLY_HEAD_BYTES : MESSAGE_HEAD_BYTES;
  const message = encode(answer, headBytes);
  lastId = (lastId + 1) | 0;
  message.fill(0, 0, headBytes);
  message.writeInt32LE(message.length, 0);
  message.writeInt32LE(lastId, 4);
  message.writeInt32LE(request.id, 8);
  message.writeInt32LE(request.legacy ? OP_REPLY : OP_MSG, 12);
  if (request.legacy) {
    message.writeInt32LE(8, HEADER_BYTES);
    message.writeInt32LE(1, HEADER_BYTES + 16);
  }
  return message;
}
