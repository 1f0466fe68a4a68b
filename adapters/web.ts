import { z } from 'zod';
import type { AdapterDefinition } from '../src/core/contract/channel.ts';
import { WebChat } from './web/web-chat.ts';

type Settings = z.infer<typeof Settings>;
const Settings = z.object({});

/** Always on: it needs nothing but the server that is there anyway. */
const web: AdapterDefinition<Settings> = {
  name: 'web',
  settings: Settings,
  create: (_settings, context) => new WebChat(context),
};

export default web;
