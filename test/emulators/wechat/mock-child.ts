import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { FileBox, type FileBoxInterface } from 'file-box';
import { mock, PuppetMock } from 'wechaty-puppet-mock';
import { runChild } from '../../../adapters/wechat/puppet/run-child.ts';

/*
 * The process of wechaty with a puppet that a test moves: one JSON object a line comes from the
 * port in MOCK_CONTROL_PORT, and each text that the bot says goes back there.
 */
const control = connect(Number(process.env.MOCK_CONTROL_PORT), '127.0.0.1');
const mocker = new mock.Mocker();

class WatchedPuppet extends PuppetMock {
  override async messageSendText(to: string, text: string): Promise<void> {
    control.write(`${JSON.stringify({ to, text })}\n`);
  }

  override async messageSendFile(to: string, file: FileBoxInterface): Promise<void> {
    const sent = { name: file.name, base64: await file.toBase64() };
    control.write(`${JSON.stringify({ to, file: sent })}\n`);
  }
}

const puppet = new WatchedPuppet({ mocker });

interface InboundAction {
  readonly kind: 'scan' | 'login' | 'logout' | 'message';
  readonly code?: string;
  readonly message?: ReturnType<mock.Mocker['messagePayload']>;
  /** What the message carries. */
  readonly file?: { readonly name: string; readonly base64: string };
}

/** People are called as their ids are. */
function capitalised(id: string): string {
  return `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
}

function doIt(action: InboundAction): void {
  if (action.kind === 'scan') mocker.scan(action.code ?? '');
  if (action.kind === 'login') mocker.login(mocker.createContact({ id: 'bot', name: 'Quayside' }));
  if (action.kind === 'logout') void puppet.logout();
  if (action.message === undefined) return;
  const { id, talkerId, roomId } = action.message;
  if (talkerId !== undefined && !mocker.cacheContactPayload.has(talkerId))
    mocker.createContact({ id: talkerId, name: capitalised(talkerId) });
  if (roomId !== undefined && !mocker.cacheRoomPayload.has(roomId))
    mocker.createRoom({ id: roomId, memberIdList: [talkerId ?? '', 'bot'] });
  // Not by messagePayload(), which would tell those it knows itself.
  mocker.cacheMessagePayload.set(id, action.message);
  const { file } = action;
  if (file) mocker.cacheFileBoxPayload.set(id, FileBox.fromBase64(file.base64, file.name).toJSON());
  puppet.emit('message', { messageId: id });
}

createInterface({ input: control }).on('line', (line) => doIt(JSON.parse(line)));
puppet.on('start', () => {
  control.write(`${JSON.stringify({ started: true })}\n`);
});
runChild(puppet);
