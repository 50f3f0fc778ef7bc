// Opens what the station sealed (fayi.protocol.taken.PageSeal): a nonce, then AES-256-GCM with the page's id as context.
const NONCE_BYTES = 12;

function bytesOf(base64url) {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, letter => letter.charCodeAt(0));
}

/** Whether this browser can open anything; Web Cryptography is there over https (and on this computer) only. */
export const canOpen = globalThis.isSecureContext && globalThis.crypto?.subtle !== undefined;

/** So many random bytes in hexadecimal. */
export function randomHex(bytes) {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The head and, of a document, its bytes. @throws when the key is another's or a byte was changed */
export async function unseal(id, key, sealed) {
  const opening = await crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['decrypt']);
  const plain = await crypto.subtle.decrypt(
    {
      name: 'AES-GCM',
      iv: sealed.slice(0, NONCE_BYTES),
      additionalData: new TextEncoder().encode(`fayi-taken-1:${id}`),
      tagLength: 128,
    },
    opening,
    sealed.slice(NONCE_BYTES),
  );
  const length = new DataView(plain).getUint32(0);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(plain, 4, length)));
  return {head, bytes: new Uint8Array(plain.slice(4 + length))};
}
