import { describe, expect, it } from 'vitest';
import { withDatabase, withMonitoring } from '../../../scripts/bench/engine.ts';

describe('the address of a contestant’s database', () => {
  it.each([
    ['mongodb://127.0.0.1:27017', 'mongodb://127.0.0.1:27017/bench-1'],
    ['mongodb://127.0.0.1:27017/', 'mongodb://127.0.0.1:27017/bench-1'],
    ['mongodb://host/real?tls=true', 'mongodb://host/bench-1?tls=true'],
    ['mongodb+srv://u:p@host/?w=1', 'mongodb+srv://u:p@host/bench-1?w=1'],
    ['mongodb://%2Ftmp%2Fa.sock/?x=1', 'mongodb://%2Ftmp%2Fa.sock/bench-1?x=1'],
  ])('is never the one that %s names', (uri, expected) => {
    expect(withDatabase(uri, 'bench-1')).toBe(expected);
  });

  it('can ask the driver to tell of every command', () => {
    expect(withMonitoring('mongodb://h/d')).toBe('mongodb://h/d?monitorCommands=true');
    expect(withMonitoring('mongodb://h/d?w=1')).toBe('mongodb://h/d?w=1&monitorCommands=true');
  });

  it('is refused where it is no address of MongoDB', () => {
    expect(() => withDatabase('postgres://h', 'd')).toThrow('MONGODB_URI');
  });
});
