import { request } from 'node:http';

/** A message of a private chat, as an update holds it. */
export function said(text: string) {
  return {
    message_id: 1,
    date: 1_795_000_000,
    chat: { id: 42, type: 'private' },
    from: { id: 42, is_bot: false, first_name: 'A' },
    text,
  };
}

/** Sends a large body whatever the server answers meanwhile, and tells the status. */
export async function uploadStatus(url: string, secret: string): Promise<number> {
  return await new Promise((resolve, reject) => {
    const upload = request(url, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': secret, 'content-length': 1_200_000 },
    });
    upload.on('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
      upload.destroy();
    });
    upload.on('error', reject);
    upload.end(Buffer.alloc(1_200_000, 'x'));
  });
}
