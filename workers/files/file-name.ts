/** Longer than any name that someone chose; shorter than what any file system takes. */
const LONGEST = 150

/**
 * A file's name as we keep it: the last part of whatever path it came with, without what turns the
 * direction of writing around or breaks a header, and never empty.
 */
export function fileName(told: string): string {
  const last = told.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const named = plain.replace(/^\.+/, '')
  if (named === '') return 'file'
  if (named.length <= LONGEST) return named
  const ending = /\.[^.]{1,10}$/.exec(named)?.[0] ?? ''
  return [...named].slice(0, LONGEST - ending.length).join('') + ending
}

/**
 * The header with which a browser saves a file under its name. Older ones read the plain form,
 * which is of ASCII alone; all newer ones the encoded one (RFC 6266).
 */
export function disposition(kind: 'attachment' | 'inline', name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
