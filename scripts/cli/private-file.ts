import { type FileHandle, open } from 'node:fs/promises';

const OWNER_ONLY = 0o600;

/**
 * Opens a file anew for what buyers said: readable for its owner only, also where it was there
 * before. What is no file, such as `/dev/null`, keeps its rights. Rejects with the system's errors.
 */
export async function openPrivate(path: string): Promise<FileHandle> {
  const file = await open(path, 'w', OWNER_ONLY);
  try {
    if ((await file.stat()).isFile()) await file.chmod(OWNER_ONLY);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}
