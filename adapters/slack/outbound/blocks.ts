/** The part of Block Kit that we write. */
export interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
  /** False: `:star:` stays what it is. */
  readonly emoji: false;
}

export interface Button {
  readonly type: 'button';
  readonly action_id: string;
  readonly text: PlainText;
  readonly value?: string;
  readonly url?: string;
}

export interface TextSection {
  readonly type: 'section';
  readonly block_id: string;
  readonly text: PlainText;
}

/** A stretch of words, or a person who is called; neither is ever read as markup. */
export type RichPiece =
  | { readonly type: 'text'; readonly text: string; readonly style?: { readonly bold: true } }
  | { readonly type: 'user'; readonly user_id: string };

export interface RichText {
  readonly type: 'rich_text';
  readonly block_id: string;
  readonly elements: readonly [
    { readonly type: 'rich_text_section'; readonly elements: readonly RichPiece[] },
  ];
}

export interface ButtonRow {
  readonly type: 'actions';
  readonly block_id: string;
  readonly elements: Button[];
}

export type MessageBlock = TextSection | RichText | ButtonRow;

/** Slack's limits: characters of one text, and things in one row. */
export const SECTION_LIMIT_UNITS = 3_000;
export const BUTTON_LIMIT_UNITS = 75;
export const ROW_LIMIT = 25;
export const URL_LIMIT_UNITS = 3_000;

export function plainText(text: string): PlainText {
  return { type: 'plain_text', text, emoji: false };
}
