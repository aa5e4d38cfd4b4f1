import type { CustomerImport, Language } from '@bylaw/contract'
import { inLanguage } from '../i18n/language'

/** More would not fit a request once it is written in base64. */
export const MOST_BYTES = 600_000

/** A file’s bytes as they can travel in JSON; the server tells its encoding. */
export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let from = 0; from < bytes.length; from += 8_192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8_192))
  return btoa(text)
}

/** How many rows would be written, given what happens to bad ones. */
export const rowsToWrite = (
  { good, bad }: CustomerImport,
  mode: 'all_or_nothing' | 'skip_bad',
): number => (mode === 'skip_bad' || bad.length === 0 ? good : 0)

/** Rows that have an error, however many each has. */
export const badRows = ({ bad }: CustomerImport): number =>
  new Set(bad.map(({ line }) => line)).size

/** The errors as a CSV file that spreadsheets open as it is. */
export const errorsFile = ({ bad }: CustomerImport, language: Language, head: string[]): string =>
  `\uFEFF${[
    head,
    ...bad.map(({ line, column, message }) => [
      String(line),
      column,
      inLanguage(message, language),
    ]),
  ]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n')}\r\n`

/** A file with the columns and one customer’s two contacts, to begin from. */
export const template = (language: Language): string =>
  language === 'zh'
    ? '\uFEFF客户名称,等级,联系人,职务,电话,邮箱,备注\r\n示例公司,普通,王工,设备科,010-66550101,wang@example.com,\r\n示例公司,,李主任,办公室,010-66550102,li@example.com,\r\n'
    : '\uFEFFname,level,contact,position,phone,email,note\r\nExample Ltd,standard,Ann,Maintenance,010-66550101,ann@example.com,\r\nExample Ltd,,Ben,Office,010-66550102,ben@example.com,\r\n'

/** Has the browser save a text as a file. */
export function save(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
