/** Keyed hashes: what is hashed cannot be found again by trying, unless one has the key. */
import { createHmac, hkdfSync } from 'node:crypto';

/** 16 characters of base64url are 96 bits: no two of a billion meet by chance (one in 10^11). */
const length = 16;

/**
 * A keyed hash as the core wants it (`World.keyed`): the same words give the same 16 characters, under this key only.
 *
 * @param key the 32 bytes of the encryption key; the hash uses another one derived from it, so that tokens and fingerprints
 *   never share a key.
 */
export function keyedBy(key: Uint8Array): (words: string) => string {
  const own = Buffer.from(hkdfSync('sha256', key, '', 'yourturn keyed hash 1', 32));
  return (words) => createHmac('sha256', own).update(words).digest('base64url').slice(0, length);
}
