import { openEmbedded } from '../../src/store/embedded/open.ts';

/** The embedded store in a process of its own, so that all contestants use one and the same. */
const server = await openEmbedded(process.argv[2] ?? '');
process.on('message', () => void server.close().then(() => process.disconnect()));
process.on('disconnect', () => process.exit());
process.send?.({ uri: server.uri });
