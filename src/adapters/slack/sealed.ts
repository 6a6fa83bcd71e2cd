/**
 * Tokens at rest: AES-256-GCM under a key derived from the house's own, bound to the name they are kept under, so that
 * neither a copied file nor a swapped record gives anybody a token.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

export interface Seal {
  close(name: string, words: string): string;
  /** Undefined for what was closed with another key, under another name, or was changed since. */
  open(name: string, sealed: string): string | undefined;
}

/** @param encryptionKey 32 bytes */
export function seal(encryptionKey: Uint8Array): Seal {
  const key = Buffer.from(hkdfSync('sha256', encryptionKey, '', 'your-turn slack installations', 32));
  return {
    close(name, words) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(name));
      const hidden = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
      return ['v1', iv, cipher.getAuthTag(), hidden]
        .map((part) => (typeof part === 'string' ? part : part.toString('base64url')))
        .join('.');
    },
    open(name, sealed) {
      const [version, iv, tag, hidden] = sealed.split('.');
      if (version !== 'v1' || !iv || !tag || !hidden) return undefined;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
          .setAAD(Buffer.from(name))
          .setAuthTag(Buffer.from(tag, 'base64url'));
        return Buffer.concat([decipher.update(Buffer.from(hidden, 'base64url')), decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
