/**
 * Keeps webhook secrets unreadable at rest: AES-256-GCM under a key derived for one company from
 * the Worker's vault secret (HKDF-SHA256, RFC 5869). Text in the store: base64 of nonce + sealed.
 */
export interface Vault {
  seal(plain: string): Promise<string>
  open(sealed: string): Promise<string>
}

export function vaultOf(vaultSecret: string, companyId: string): Vault {
  const key = deriveKey(vaultSecret, companyId)
  return {
    async seal(plain) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
      const sealed = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv: nonce },
        await key,
        new TextEncoder().encode(plain),
      )
      return toBase64(new Uint8Array([...nonce, ...new Uint8Array(sealed)]))
    },
    async open(sealed) {
      const bytes = fromBase64(sealed)
      const plain = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: bytes.subarray(0, NONCE_BYTES) },
        await key,
        bytes.subarray(NONCE_BYTES),
      )
      return new TextDecoder().decode(plain)
    },
  }
}

/** A fresh Standard Webhooks secret: `whsec_` and 32 random bytes. */
export const newSecret = (): string =>
  `whsec_${toBase64(crypto.getRandomValues(new Uint8Array(32)))}`

const NONCE_BYTES = 12

async function deriveKey(vaultSecret: string, companyId: string): Promise<CryptoKey> {
  const encoder = new TextEncoder()
  const base = await crypto.subtle.importKey('raw', encoder.encode(vaultSecret), 'HKDF', false, [
    'deriveKey',
  ])
  return crypto.subtle.deriveKey(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: encoder.encode('bylaw webhook secrets'),
      info: encoder.encode(companyId),
    },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
