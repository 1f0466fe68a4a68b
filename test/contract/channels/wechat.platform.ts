import { MINUTE_MS } from '../../../src/base/instant.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import { startWeChatEmulator } from '../../emulators/wechat/emulator.ts';
import { type Fault, refusals } from '../../emulators/wechat/fault-plan.ts';
import type { Follower } from '../../emulators/wechat/follower.ts';
import { outageOf } from './outage-of.ts';
import type { Buyer, SendFault, StartPlatform } from './platform.ts';

const SEND = 'message/custom/send';

/** The Official Account in safe mode. */
const startPlatform: StartPlatform = async (now = Date.now) => {
  const emulator = await startWeChatEmulator({ now, encrypted: true });
  return {
    environment: emulator.environment,
    get secrets() {
      return [...emulator.secrets, ...emulator.account.tokens.all];
    },
    connect: async (programUrl) => emulator.connect(programUrl),
    buyer: (name) => buyerOf(emulator.follower(`oContract_${name.replace(/[^\w-]/g, '_')}`)),
    deliveries: () => {
      const taken = emulator.deliveries.filter(({ status }) => status === 200).length;
      return { taken, refused: emulator.deliveries.length - taken };
    },
    attempts: ({ conversation }) =>
      emulator.callsOf(SEND).filter(({ body }) => conversation === `wechat:${body.touser}`).length,
    fault: (fault) => emulator.faults.next(SEND, faultOf(fault)),
    // An error that is no answer of WeChat's may come after the work is done.
    outage: outageOf(emulator, (fault) =>
      fault.kind === 'server-error' ? refusals.busy() : faultOf(fault),
    ),
    unsaidPauseMs: MINUTE_MS,
    forged: async (body) => {
      const { query } = emulator.delivery.sign(body);
      query.set('signature', '0'.repeat(40));
      return statusOf(await emulator.delivery.post({ query, body }));
    },
    delivered: async (body) => statusOf(await emulator.delivery.post(emulator.delivery.sign(body))),
    cannot: {
      echo: 'WeChat delivers what followers do, and nothing of the account itself',
      card: 'an account talks to one follower at a time, and can change no message',
      under: 'an account has no rooms, and WeChat no threads',
    },
    stop: emulator.stop,
  };
};

export default startPlatform;

function buyerOf(follower: Follower): Buyer {
  const seen = () => follower.saw().map((text) => ({ text, choices: [] }));
  return {
    conversation: conversationId('wechat', follower.openId),
    open: async (token) => void (await follower.scanScene(token)),
    say: async (text) => void (await follower.say(text)),
    choose: async (label) => void (await follower.say(typedFor(label, follower.saw().at(-1)))),
    repeat: async () => void (await follower.repeat()),
    saw: seen,
    share: async (bytes) => void (await follower.share({ name: '', type: 'image/jpeg', bytes })),
    files: () => follower.files().map(({ file }) => file.bytes),
  };
}

/** The number in front of the label where the newest message lists it, else the label itself. */
function typedFor(label: string, newest: string | undefined): string {
  const line = newest?.split('\n').find((one) => one.replace(/^\d+\. /, '') === label);
  return /^(\d+)\. /.exec(line ?? '')?.[1] ?? label;
}

function faultOf(fault: SendFault): Fault {
  switch (fault.kind) {
    // WeChat names no time; it asks to wait for the next minute.
    case 'too-many':
      return refusals.tooFast();
    case 'gone':
      return refusals.notFollowing();
    case 'server-error':
      return { kind: 'garbage' };
    case 'reset-before-accept':
    case 'reset-after-accept':
      return { kind: fault.kind };
    case 'refusal':
      return { kind: 'answer', errcode: 40_003, errmsg: fault.says };
    case 'silence':
      return { kind: 'hang' };
  }
}

function statusOf({ status }: { readonly status: number | 'no answer' }): number {
  return status === 'no answer' ? 0 : status;
}
