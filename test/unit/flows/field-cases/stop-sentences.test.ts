import { describe, expect, it } from 'vitest';
import { recogniseWord } from '../../../../flows/tone/buyer-words.ts';
import { subjectFor, TalkRunner } from '../../../support/talk-runner.ts';

describe('to be left alone', () => {
  it.each([
    '不要再发消息给我了',
    '请别再联系我们了',
    '把我的号码删掉',
    'remove my number',
    'please delete our number from your list',
    'не присылайте мне больше сообщений',
    'удалите мой номер из базы',
    'no me escriban más',
    'borren mi número',
    'não me mandem mais mensagens',
    'parem de me escrever',
    "arrêtez de m'écrire",
    'supprimez mon numéro',
    'Schreiben Sie mir bitte keine Nachrichten mehr',
    'Löschen Sie bitte meine Nummer',
    'لا ترسلوا لي رسائل بعد الآن',
  ])('is heard in "%s"', (said) => {
    expect(recogniseWord(said)?.kind).toBe('stop-forever');
  });

  it.each([
    'Bitte schicken Sie mir keine falschen Rechnungen mehr',
    'please do not send us wet cartons any more',
    '不要再发湿的箱子给我们了',
    'no me manden más cajas rotas',
    'stop sending the papers late',
  ])('is not asked for by "%s": that is a complaint', (said) => {
    expect(recogniseWord(said)).toBeUndefined();
  });
});

describe('praise that is made of a word of the help', () => {
  it.each(['Keep going', 'carry on', 'go on'])('"%s" answers the last question', (said) => {
    const talk = new TalkRunner();
    talk.invite(subjectFor('en', 'decision-maker'));
    talk.press('yes');
    talk.press('5');
    talk.press('10');
    talk.say(said);
    expect(talk.response()).toMatchObject({ end: 'complete' });
    expect(talk.response().answers.at(-1)).toMatchObject({ question: 'open', raw: said });
  });
});
