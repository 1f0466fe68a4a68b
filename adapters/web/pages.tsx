import type { Locale } from '../../src/base/locale.ts';
import { format } from '../../src/base/text/message.ts';
import type { Brand } from '../../src/core/contract/brand.ts';
import type { PlainResponse } from '../../src/core/contract/plain-http.ts';
import { withRetryAfter } from '../../src/core/contract/sending/retry-after.ts';
import { type Nowhere, noticePage, STATUS_OF } from '../../src/pages/notice-page.tsx';
import {
  CONTENT_SECURITY_POLICY,
  htmlPage,
  Letterhead,
  type PageFrame,
} from '../../src/pages/shell.tsx';
import { SCRIPTS } from './assets.ts';
import { MENU, type PageWords, pageWords } from './page-words.ts';

const ROOT = '..';

function page(status: number, body: string): PlainResponse {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      vary: 'accept-language',
    },
    body,
  };
}

/** The longest message of somebody who was invited, in UTF-16 units. */
const TEXT_LIMIT = 4_000;

/** The empty chat; its script fills it. A message may have `limit` UTF-16 units. */
export function chatPage(locale: Locale, brand: Brand, limit = TEXT_LIMIT): PlainResponse {
  const words = pageWords(locale);
  const say = (word: keyof PageWords) =>
    format(locale, words[word], { company: brand.companyName });
  const head = (
    <>
      <link rel="stylesheet" href="assets/chat.css" />
      {SCRIPTS.map((name) => (
        <link rel="modulepreload" href={`assets/${name}`} />
      ))}
      <script type="module" src="assets/chat.js" />
    </>
  );
  const body = htmlPage({
    brand,
    locale,
    root: ROOT,
    title: say('title'),
    kind: 'chat',
    head,
    children: (
      <>
        <Letterhead brand={brand} root={ROOT} subtitle={say('subtitle')}>
          <Menu say={say} />
          <Progress />
        </Letterhead>
        <Talk say={say} />
        <Foot say={say} limit={limit} />
      </>
    ),
  });
  return page(200, body);
}

interface Saying {
  readonly say: (word: keyof PageWords) => string;
}

/** The words that are heard at any moment, for people who do not know them. */
function Menu({ say }: Saying) {
  return (
    <div class="menu">
      <button
        id="menu"
        type="button"
        aria-expanded="false"
        aria-controls="menu-words"
        aria-label={say('menu')}
        data-word-label="menu"
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 7h14M5 12h14M5 17h14" />
        </svg>
      </button>
      <ul id="menu-words" hidden>
        {MENU.map(({ word, sends }) => (
          <li>
            <button type="button" data-sends={sends} data-word={word}>
              {say(word)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How far the talk has come, once the page knows. */
function Progress() {
  return (
    <div id="progress" hidden>
      <progress id="progress-bar" max="1" value="0" aria-labelledby="progress-words" />
      <span id="progress-words" />
    </div>
  );
}

function Talk({ say }: Saying) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard.
    <main id="scroll" tabIndex={0}>
      <h1 class="unseen" data-word="title">
        {say('title')}
      </h1>
      <noscript>
        <p class="banner">{say('needsScript')}</p>
      </noscript>
      <div id="loading" role="status">
        <span class="unseen" data-word="loading">
          {say('loading')}
        </span>
        <i />
        <i />
        <i />
      </div>
      <div id="log" role="log" aria-live="off" aria-label={say('talk')} data-word-label="talk">
        <ol id="lines" />
        <ol id="unsent" />
      </div>
      <p id="typing" hidden>
        <span class="dots" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        <span class="unseen" data-word="typing">
          {say('typing')}
        </span>
      </p>
    </main>
  );
}

function Foot({ say, limit }: Saying & { readonly limit: number }) {
  return (
    <footer class="foot">
      <button id="newest" type="button" hidden aria-label={say('newest')} data-word-label="newest">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 5v14M5 12l7 7 7-7" />
        </svg>
      </button>
      <p id="banner" class="banner" role="status" hidden />
      <p id="editing" class="editing" hidden>
        <span data-word="editing">{say('editing')}</span>{' '}
        <button type="button" id="cancel" data-word="cancel">
          {say('cancel')}
        </button>
      </p>
      <form id="composer" autocomplete="off">
        <textarea
          id="text"
          rows={1}
          data-limit={limit}
          dir="auto"
          enterkeyhint="send"
          placeholder={say('placeholder')}
          aria-label={say('placeholder')}
          data-word-label="placeholder"
          data-word-placeholder="placeholder"
        />
        <button id="send" type="submit" disabled aria-label={say('send')} data-word-label="send">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 12h14M12 5l7 7-7 7" />
          </svg>
        </button>
      </form>
      <div id="asides" />
      <p class="privacy" data-word="privacy">
        {say('privacy')}
      </p>
    </footer>
  );
}

/**
 * For a link that leads nowhere: 410 where it once did, 404 where it never has; 403 where the chat
 * is closed to people without an invitation.
 */
export function refusedPage(why: Nowhere, frame: PageFrame): PlainResponse {
  return page(STATUS_OF[why], noticePage(why, frame));
}

/** For a client that has tried too many addresses that lead nowhere. */
export function crowdedPage(waitMs: number, frame: PageFrame): PlainResponse {
  return withRetryAfter(refusedPage('crowded', frame), waitMs);
}
