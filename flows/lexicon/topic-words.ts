/** What an answer may be about, as far as the request for an example cares; the first named goes before the others. */
export const SAID_TOPICS = ['papers', 'people', 'time', 'goods'] as const;
export type SaidTopic = (typeof SAID_TOPICS)[number];

/** One language's beginnings of words for each topic; Chinese ones stand anywhere. */
export type TopicWords = Readonly<Record<SaidTopic, readonly string[]>>;
