import net from 'node:net';

/** Every test talks to this machine only: a connection to any other host is an error, not a time-out. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1', '0.0.0.0', '::ffff:127.0.0.1']);

const connect = net.Socket.prototype.connect;

function targetHost(args: readonly unknown[]): string | undefined {
  const [first, second] = args;
  if (Array.isArray(first)) return targetHost(first);
  if (typeof first === 'number') return typeof second === 'string' ? second : 'localhost';
  if (typeof first !== 'object' || first === null) return undefined;
  const options = first as { path?: string; host?: string };
  return options.path === undefined ? (options.host ?? 'localhost') : undefined;
}

net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]) {
  const host = targetHost(args);
  if (host !== undefined && !LOOPBACK.has(host)) {
    throw new Error(`The tests reach loopback only, and something connects to ${host}`);
  }
  return Reflect.apply(connect, this, args);
} as typeof connect;
