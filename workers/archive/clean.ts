import type { DeskRecord } from '../desk/archive/record'
import { LETTER_PAGE } from '../files/letter-page'

/** Stands for a person of a customer's who is no longer named. */
export const NOBODY_NAMED = 'per_removed'
/** The type of a file that was removed: its line stays, to say that something was there. */
export const REMOVED_FILE = 'application/vnd.bylaw.removed'
export const MASK = '***'

/** People of a customer, and what they are named and reached by. */
export interface People {
  readonly ids: readonly string[]
  readonly names: readonly string[]
}

/** Ids of the files that a record names: what was sent along, or the pages of mails. */
export const filesIn = (record: DeskRecord, which: 'files' | 'pages'): string[] =>
  (record['attachments'] ?? [])
    .filter((row) => (row['media_type'] === LETTER_PAGE) === (which === 'pages'))
    .map((row) => String(row['file_id']))

/** The record without its files; a mail's page, which is the mail over again, has no line. */
export const withoutFiles = (record: DeskRecord, which: 'files' | 'pages'): DeskRecord => ({
  ...record,
  attachments: (record['attachments'] ?? []).flatMap((row) => {
    const isPage = row['media_type'] === LETTER_PAGE
    if (isPage !== (which === 'pages')) return [row]
    return isPage
      ? []
      : [{ ...row, name: '', size_bytes: 0, is_picture: 0, media_type: REMOVED_FILE }]
  }),
})

/** Where people write freely. Everything else names people by their ids. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  tickets: ['subject', 'outcome', 'tags'],
  messages: ['body', 'steps'],
  changes: ['fields'],
  agreements: ['details'],
  work_records: ['record'],
}

/** The record without who the customer's people were: ids go everywhere, the rest where people write. */
export const withoutPeople = (record: DeskRecord, people: People): DeskRecord =>
  Object.fromEntries(
    Object.entries(record).map(([table, rows]) => [
      table,
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [
            column,
            typeof value === 'string'
              ? withoutIds(
                  WRITTEN[table]?.includes(column) ? left(column, value, people) : value,
                  people,
                )
              : value,
          ]),
        ),
      ),
    ]),
  )

const left = (column: string, text: string, people: People): string =>
  column === 'tags' ? JSON.stringify(tagsLeft(JSON.parse(text), people)) : masked(text, people)

/** Tags without who they name: what is the same then is there once. */
export const tagsLeft = (tags: readonly string[], people: People): string[] => [
  ...new Set(tags.map((tag) => masked(tag, people))),
]

/** The tags of a record that name its people, also those that were taken off again. */
export const tagsNaming = (record: DeskRecord, people: People): string[] =>
  [...new Set([...tagsOn(record), ...tagsOnce(record)])].filter(
    (tag) => masked(tag, people) !== tag,
  )

const tagsOn = (record: DeskRecord): string[] =>
  (record['tickets'] ?? []).flatMap(({ tags }) => (tags ? JSON.parse(String(tags)) : []))

/** What was changed names them in one text, as no tag has a comma. */
const tagsOnce = (record: DeskRecord): string[] =>
  (record['changes'] ?? [])
    .flatMap(({ fields }): [string, string | null, string | null][] => JSON.parse(String(fields)))
    .filter(([field]) => field === 'tags')
    .flatMap(([, before, after]) => [before, after].flatMap((text) => text?.split(', ') ?? []))

const withoutIds = (text: string, { ids }: People): string =>
  ids.reduce((left, id) => left.replaceAll(id, NOBODY_NAMED), text)

/** Mail addresses, telephone and identity numbers, and the people's own names. */
export const masked = (text: string, { names }: People): string =>
  names
    // One character is as likely to be part of a word.
    .filter((name) => name.length > 1)
    .reduce((left, name) => left.replaceAll(name, MASK), text)
    .replace(ADDRESS, MASK)
    .replace(IDENTITY, MASK)
    .replace(TELEPHONE, MASK)

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g
const IDENTITY = /(?<!\d)\d{17}[\dXx](?!\d)/g
const TELEPHONE = /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?!\d)/g
