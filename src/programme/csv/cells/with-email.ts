type Facts = Readonly<Record<string, unknown>>;

/**
 * What a file says over what is stored, with the addresses of the column `email` among the
 * identities. They take the place of stored addresses; those of the column of identities stay.
 */
export function withEmail(stored: Facts, said: Facts): Facts {
  const { email, ...facts } = said;
  const all = { ...stored, ...facts };
  if (!('email' in said)) return all;
  const others =
    'identities' in facts
      ? listOf(facts.identities)
      : listOf(stored.identities).filter((identity) => !identity.startsWith('email:'));
  return { ...all, identities: [...new Set([...others, ...listOf(email)])] };
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
