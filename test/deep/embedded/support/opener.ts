import { openEmbedded } from '../../../../src/store/embedded/open.ts';

/** Opens the folder of the first argument and says how that went. */
try {
  const server = await openEmbedded(process.argv[2] ?? '');
  await server.close();
  console.log('opened');
} catch (error) {
  console.log(String(error));
}
